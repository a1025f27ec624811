using GraphApi.Memory.Operators;
using GraphApi.Memory.Walks;

namespace GraphApi.Memory.Chains;

/// <summary>Writes the links of a chain; the brackets stand in the fragments before and after them.</summary>
internal sealed class EachLinkOperator(byte[] fragment, FoundObject<ChainPosition> link) : FoundOperator<ChainPosition>
{
    public override void Write(ExecutionState state, in ChainPosition found)
    {
        state.Response.Write(fragment);
        var written = 0;
        foreach (var each in found.Chain.Links)
        {
            state.Response.WriteSeparator(written++);
            link.Write(state, found with { Link = each });
        }
    }
}
