using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes the record of an edge.</summary>
internal sealed class EdgeNodeOperator(byte[] fragment, ListSource source, ShapeOperator shape) : EdgeOperator
{
    public override void Write(ExecutionState state, int position)
    {
        state.Response.Write(fragment);
        shape.Write(state, source.ElementAt(position));
    }
}
