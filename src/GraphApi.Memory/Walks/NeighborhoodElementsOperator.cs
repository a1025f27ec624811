using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Fields;

namespace GraphApi.Memory.Walks;

/// <summary>Writes the records or the relationships of a neighborhood; the brackets stand in the fragments before and after them.</summary>
internal sealed class NeighborhoodElementsOperator(byte[] fragment, WalkElements elements, NodeLocator nodes, RelationshipRanks relationships, ShapeOperator shape)
    : FoundOperator<FoundNeighborhood>
{
    public override void Write(ExecutionState state, in FoundNeighborhood found)
    {
        state.Response.Write(fragment);
        var written = 0;
        foreach (var number in elements == WalkElements.Nodes ? found.Nodes : found.Relationships)
        {
            state.Response.WriteSeparator(written++);
            state.Visit();
            shape.Write(state, elements == WalkElements.Nodes ? nodes[number] : relationships[number]);
        }
    }
}
