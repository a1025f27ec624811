using GraphApi.Model.Datasets;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>Sorts by a number.</summary>
internal sealed class FloatSortReader(FloatColumn column) : SortReader
{
    public override ulong KeyOf(int row, int relationship) => column.IsNull(row) ? NoValue : SortKey.Of(column[row]);

    public override void WriteTo(CursorWriter cursor, int row, int relationship)
    {
        if (column.IsNull(row))
        {
            cursor.Null();
            return;
        }

        cursor.Double(column[row]);
    }
}
