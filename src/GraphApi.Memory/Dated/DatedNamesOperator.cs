using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Dated;

/// <summary>Writes the kinds or perspectives of the sources of a time; the brackets stand in the fragments before and after them.</summary>
internal sealed class DatedNamesOperator(byte[] fragment, DatedNames column, byte[][] json) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        var written = 0;
        foreach (var code in column.CodesOf(row, state.DayOf(column.Day), new int[column.CountOf(row)]))
        {
            response.WriteSeparator(written++);
            response.Write(json[code]);
        }
    }
}
