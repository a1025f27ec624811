using GraphApi.Memory.Operators;
using GraphApi.Plan.Fields;

namespace GraphApi.Memory.Walks;

/// <summary>Writes what a neighborhood says of itself.</summary>
internal sealed class NeighborhoodValueOperator(byte[] fragment, WalkValue value) : FoundOperator<FoundNeighborhood>
{
    public override void Write(ExecutionState state, in FoundNeighborhood found)
    {
        state.Response.Write(fragment);
        switch (value)
        {
            case WalkValue.Truncated:
                state.Response.WriteBoolean(found.IsTruncated);
                break;
            case WalkValue.Omitted:
                state.Response.WriteInt32(found.Omitted);
                break;
            default:
                throw new InvalidOperationException($"A neighborhood has no {value}.");
        }
    }
}
