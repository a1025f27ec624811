using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes a whole number, or null where none is recorded.</summary>
internal sealed class IntOperator(byte[] fragment, IntColumn column) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        if (column.IsNull(row))
        {
            response.WriteNull();
            return;
        }

        response.WriteInt32(column[row]);
    }
}
