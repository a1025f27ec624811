namespace GraphApi.Memory.Operators;

/// <summary>Writes one element of one type as an object.</summary>
internal sealed class ObjectOperator(FieldOperator[] fields, byte[] end)
{
    public void Write(ExecutionState state, int row)
    {
        foreach (var field in fields)
        {
            field.Write(state, row);
        }

        state.Response.Write(end);
    }
}
