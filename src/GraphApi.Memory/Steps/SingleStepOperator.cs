using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Steps;

/// <summary>Along a single relationship field to the far record.</summary>
internal sealed class SingleStepOperator(NodeLocator nodes, int[] nearNodes, AdjacencyList adjacency) : StepOperator
{
    public override bool TryFollow(int row, int relationship, out ElementRef element)
    {
        var range = adjacency.RangeOf(nearNodes[row]);
        element = range.IsEmpty ? default : nodes[adjacency.Far[range.Start]];
        return !range.IsEmpty;
    }
}
