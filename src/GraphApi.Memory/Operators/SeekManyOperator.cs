using GraphApi.GraphQL.Values;
using GraphApi.Plan.Operands;

namespace GraphApi.Memory.Operators;

/// <summary>Writes a list of the elements with given ids, in the order of the ids, null for those that do not exist.</summary>
internal sealed class SeekManyOperator(byte[] fragment, ElementWriter elements, Operand choices) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        response.WriteByte((byte)'[');
        var separate = false;
        foreach (var id in ((ListValue)choices.Resolve(state.Variables)).Items)
        {
            if (separate)
            {
                response.WriteByte((byte)',');
            }

            elements.Write(state, id, type: null);
            separate = true;
        }

        response.WriteByte((byte)']');
    }
}
