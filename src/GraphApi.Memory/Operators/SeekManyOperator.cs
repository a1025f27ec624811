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
        var written = 0;
        foreach (var id in ((ListValue)choices.Resolve(state.Variables)).Items)
        {
            response.WriteSeparator(written++);
            elements.Write(state, id, type: null);
        }

        response.WriteByte((byte)']');
    }
}
