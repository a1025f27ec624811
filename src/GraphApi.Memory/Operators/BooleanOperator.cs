using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes a Boolean.</summary>
internal sealed class BooleanOperator(byte[] fragment, BooleanColumn column) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        response.WriteBoolean(column[row]);
    }
}
