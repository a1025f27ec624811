using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;

namespace GraphApi.Memory.Walks;

/// <summary>Writes the records of a path; the brackets stand in the fragments before and after them.</summary>
internal sealed class PathNodesOperator(byte[] fragment, NodeLocator nodes, ShapeOperator shape) : FoundOperator<PathPosition>
{
    public override void Write(ExecutionState state, in PathPosition found)
    {
        state.Response.Write(fragment);
        for (var index = 0; index <= found.Length; index++)
        {
            state.Response.WriteSeparator(index);
            state.Visit();
            shape.Write(state, nodes[found.Found.NodesOf(found.Path)[index]]);
        }
    }
}
