using GraphApi.Model.Datasets;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>Sorts by a Boolean, false first.</summary>
internal sealed class BooleanSortReader(BooleanColumn column) : SortReader
{
    public override ulong KeyOf(int row, int relationship) => SortKey.Of(column[row]);

    public override void WriteTo(CursorWriter cursor, int row, int relationship) => cursor.Boolean(column[row]);
}
