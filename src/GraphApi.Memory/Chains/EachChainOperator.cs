using GraphApi.Memory.Operators;
using GraphApi.Memory.Walks;

namespace GraphApi.Memory.Chains;

/// <summary>Writes the chains that were found; the brackets stand in the fragments before and after them.</summary>
internal sealed class EachChainOperator(byte[] fragment, FoundObject<ChainPosition> chain) : FoundOperator<ChainPosition>
{
    public override void Write(ExecutionState state, in ChainPosition found)
    {
        state.Response.Write(fragment);
        var written = 0;
        foreach (var shown in found.Found.Chains)
        {
            state.Response.WriteSeparator(written++);
            chain.Write(state, found with { Shown = shown });
        }
    }
}
