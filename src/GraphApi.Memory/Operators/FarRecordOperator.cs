using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Snapshots;

namespace GraphApi.Memory.Operators;

/// <summary>Writes the one record that a single relationship field leads to.</summary>
internal sealed class FarRecordOperator(byte[] fragment, NodeLocator nodes, int[] nodeIndexes, AdjacencyList adjacency, ShapeOperator shape) : FieldOperator
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
        shape.Write(state, nodes[adjacency.Far[range.Start]]);
    }
}
