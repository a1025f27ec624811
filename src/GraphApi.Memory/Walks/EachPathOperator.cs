using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Walks;

/// <summary>Writes the paths that were found; the brackets stand in the fragments before and after them.</summary>
internal sealed class EachPathOperator(byte[] fragment, FoundObject<PathPosition> path) : FoundOperator<PathPosition>
{
    public override void Write(ExecutionState state, in PathPosition found)
    {
        state.Response.Write(fragment);
        for (var index = 0; index < found.Found.Count; index++)
        {
            state.Response.WriteSeparator(index);
            path.Write(state, found with { Path = index });
        }
    }
}
