using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Dated;

/// <summary>Writes one value of the corroboration by the sources of a time.</summary>
internal sealed class DatedCorroborationOperator(byte[] fragment, DatedCorroboration column) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        var value = column.ValueOf(row, state.DayOf(column.Day));
        if (column.Json is { } json)
        {
            response.Write(json[value]);
            return;
        }

        response.WriteInt32(value);
    }
}
