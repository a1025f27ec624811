using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes a text that every row has; the quotes stand in the fragments before and after it.</summary>
internal sealed class TextOperator(byte[] fragment, TextColumn escaped) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        response.Write(escaped[row]);
    }
}
