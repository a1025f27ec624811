using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes a text, or null where none is recorded.</summary>
internal sealed class NullableTextOperator(byte[] fragment, TextColumn escaped) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        if (escaped.IsNull(row))
        {
            response.WriteNull();
            return;
        }

        response.WriteByte((byte)'"');
        response.Write(escaped[row]);
        response.WriteByte((byte)'"');
    }
}
