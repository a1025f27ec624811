using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes a coded value; <paramref name="json"/> is by code + 1 and begins with null.</summary>
internal sealed class CodedOperator(byte[] fragment, CodedColumn column, byte[][] json) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        response.Write(json[column[row] + 1]);
    }
}
