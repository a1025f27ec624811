using GraphApi.Memory.Lists;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Dated;

/// <summary>Sorts by one value of the corroboration by the sources of a time.</summary>
internal sealed class DatedSortReader(DatedCorroboration column, int knownBy) : SortReader
{
    public override ulong KeyOf(int row, int relationship) => column.SortKeyOf(column.ValueOf(row, knownBy));

    public override void WriteTo(CursorWriter cursor, int row, int relationship)
    {
        var value = column.ValueOf(row, knownBy);
        if (column.IsBoolean)
        {
            cursor.Boolean(value == 1);
        }
        else if (column.Json is { } json)
        {
            // Between the quotes stands the name itself.
            cursor.Text(json[value].AsSpan()[1..^1]);
        }
        else
        {
            cursor.Int32(value);
        }
    }
}
