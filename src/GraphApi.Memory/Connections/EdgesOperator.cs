using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes the edges of a page; the brackets stand in the fragments before and after them.</summary>
internal sealed class EdgesOperator(byte[] fragment, EdgeOperator[] fields, byte[] end) : ConnectionOperator
{
    public override void Write(ExecutionState state, in Page page)
    {
        var response = state.Response;
        response.Write(fragment);
        for (var index = 0; index < page.Count; index++)
        {
            response.WriteSeparator(index);
            var position = page.PositionOf(state, index);
            foreach (var field in fields)
            {
                field.Write(state, position);
            }

            response.Write(end);
        }
    }
}
