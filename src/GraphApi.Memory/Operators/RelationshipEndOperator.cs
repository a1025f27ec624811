using GraphApi.Memory.Snapshots;

namespace GraphApi.Memory.Operators;

/// <summary>Writes the record at one end of a relationship; <paramref name="ends"/> are node indexes by row.</summary>
internal sealed class RelationshipEndOperator(byte[] fragment, NodeLocator nodes, int[] ends, ShapeOperator shape) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        state.Visit();
        shape.Write(state, nodes[ends[row]]);
    }
}
