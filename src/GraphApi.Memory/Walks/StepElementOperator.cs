using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Fields;

namespace GraphApi.Memory.Walks;

/// <summary>Writes the relationship of a step, or the record at one of its ends.</summary>
internal sealed class StepElementOperator(byte[] fragment, StepElement element, NodeLocator nodes, RelationshipRanks relationships, ShapeOperator shape)
    : FoundOperator<PathPosition>
{
    public override void Write(ExecutionState state, in PathPosition found)
    {
        state.Response.Write(fragment);
        state.Visit();
        shape.Write(state, ElementAt(in found));
    }

    private ElementRef ElementAt(in PathPosition found) => element switch
    {
        StepElement.Relationship => relationships[found.Relationship],
        StepElement.From => nodes[found.From],
        StepElement.To => nodes[found.To],
        _ => throw new InvalidOperationException($"A step has no {element}."),
    };
}
