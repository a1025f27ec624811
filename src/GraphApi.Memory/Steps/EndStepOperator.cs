using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Steps;

/// <summary>From a relationship to the record at one of its ends; <paramref name="ends"/> are node indexes by row.</summary>
internal sealed class EndStepOperator(NodeLocator nodes, int[] ends) : StepOperator
{
    public override bool TryFollow(int row, int relationship, out ElementRef element)
    {
        element = nodes[ends[row]];
        return true;
    }
}
