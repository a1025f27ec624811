using GraphApi.Memory.Adjacency;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes the one relationship of a single relationship field; <paramref name="type"/> is the ordinal of its type.</summary>
internal sealed class SingleRelationshipOperator(byte[] fragment, int[] nodeIndexes, AdjacencyList adjacency, int type, ShapeOperator shape) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        var range = adjacency.RangeOf(nodeIndexes[row]);
        if (range.IsEmpty)
        {
            state.Response.WriteNull();
            return;
        }

        state.Visit();
        shape.Write(state, new ElementRef(type, adjacency.Relationships[range.Start]));
    }
}
