using GraphApi.Memory.Lists;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Dated;

/// <summary>Sorts by since when something is known by the sources of a time.</summary>
internal sealed class DatedKnownSinceSortReader(DatedKnownSince column, CodedSortReader stored, int knownBy) : SortReader
{
    public override ulong KeyOf(int row, int relationship) => column.IsKnown(row, knownBy) ? stored.KeyOf(row, relationship) : NoValue;

    public override void WriteTo(CursorWriter cursor, int row, int relationship)
    {
        if (column.IsKnown(row, knownBy))
        {
            stored.WriteTo(cursor, row, relationship);
            return;
        }

        cursor.Null();
    }
}
