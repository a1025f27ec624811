using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Connections;

/// <summary>Writes the relationship of an edge; <paramref name="type"/> is the ordinal of its type.</summary>
internal sealed class EdgeRelationshipOperator(byte[] fragment, ListSource source, int type, ShapeOperator shape) : EdgeOperator
{
    public override void Write(ExecutionState state, int position)
    {
        state.Response.Write(fragment);
        shape.Write(state, new ElementRef(type, source.RelationshipAt(position)));
    }
}
