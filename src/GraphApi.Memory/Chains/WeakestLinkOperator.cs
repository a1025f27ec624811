using GraphApi.Memory.Operators;
using GraphApi.Memory.Walks;

namespace GraphApi.Memory.Chains;

/// <summary>Writes the link of a chain with the weakest evidence.</summary>
internal sealed class WeakestLinkOperator(byte[] fragment, FoundObject<ChainPosition> link) : FoundOperator<ChainPosition>
{
    public override void Write(ExecutionState state, in ChainPosition found)
    {
        state.Response.Write(fragment);
        link.Write(state, found with { Link = found.Chain.WeakestLink });
    }
}
