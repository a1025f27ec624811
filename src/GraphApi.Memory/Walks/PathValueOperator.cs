using GraphApi.Memory.Operators;
using GraphApi.Plan.Fields;

namespace GraphApi.Memory.Walks;

/// <summary>Writes what paths say of themselves.</summary>
internal sealed class PathValueOperator(byte[] fragment, WalkValue value) : FoundOperator<PathPosition>
{
    public override void Write(ExecutionState state, in PathPosition found)
    {
        state.Response.Write(fragment);
        switch (value)
        {
            case WalkValue.Length:
                state.Response.WriteInt32(found.Length);
                break;
            case WalkValue.Truncated:
                state.Response.WriteBoolean(found.Found.IsTruncated);
                break;
            default:
                throw new InvalidOperationException($"Paths have no {value}.");
        }
    }
}
