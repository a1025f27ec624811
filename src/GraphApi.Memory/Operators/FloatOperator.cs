using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes a number in its shortest form, or null where none is recorded.</summary>
internal sealed class FloatOperator(byte[] fragment, FloatColumn column) : FieldOperator
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

        response.WriteDouble(column[row]);
    }
}
