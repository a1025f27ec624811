using GraphApi.Model.Datasets;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>Sorts by an enum, a country or a date; <paramref name="keys"/> is by code, <paramref name="json"/> by code + 1.</summary>
internal sealed class CodedSortReader(CodedColumn column, ulong[] keys, byte[][] json) : SortReader
{
    public override ulong KeyOf(int row, int relationship) => column[row] is >= 0 and var code ? keys[code] : NoValue;

    public override void WriteTo(CursorWriter cursor, int row, int relationship)
    {
        if (column.IsNull(row))
        {
            cursor.Null();
            return;
        }

        // Names and dates have no character that JSON escapes: between the quotes stands the text itself.
        cursor.Text(json[column[row] + 1].AsSpan()[1..^1]);
    }
}
