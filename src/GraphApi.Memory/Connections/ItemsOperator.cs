using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes the records of a page; the brackets stand in the fragments before and after them.</summary>
internal sealed class ItemsOperator(byte[] fragment, ListSource source, ShapeOperator shape) : ConnectionOperator
{
    public override void Write(ExecutionState state, in Page page)
    {
        var response = state.Response;
        response.Write(fragment);
        for (var index = 0; index < page.Count; index++)
        {
            response.WriteSeparator(index);
            shape.Write(state, source.ElementAt(page.PositionOf(state, index)));
        }
    }
}
