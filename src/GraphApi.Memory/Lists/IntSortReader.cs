using GraphApi.Model.Datasets;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>Sorts by a whole number.</summary>
internal sealed class IntSortReader(IntColumn column) : SortReader
{
    public override ulong KeyOf(int row, int relationship) => column.IsNull(row) ? NoValue : SortKey.Of(column[row]);

    public override void WriteTo(CursorWriter cursor, int row, int relationship)
    {
        if (column.IsNull(row))
        {
            cursor.Null();
            return;
        }

        cursor.Int32(column[row]);
    }
}
