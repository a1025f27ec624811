using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Columns;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Lists;

/// <summary>
/// Where the rows of a list come from. Rows have positions: a list is a run of them, and they rise with the record's id and then the
/// relationship's, which is the default order and breaks ties in any other.
/// </summary>
internal abstract class ListSource
{
    /// <summary>The tables that records of the list can be in.</summary>
    public abstract IReadOnlyList<StoredTable> Tables { get; }

    /// <summary>The table of the rows' relationships; null in lists without relationships.</summary>
    public virtual StoredTable? Relationships => null;

    /// <summary>The rows of the list that belongs to a row of the near table.</summary>
    public abstract RowRange RangeOf(int nearRow);

    public abstract ElementRef ElementAt(int position);

    /// <summary>The relationship's row; -1 in lists without relationships.</summary>
    public virtual int RelationshipAt(int position) => -1;

    public abstract ReadOnlySpan<byte> IdAt(int position);

    /// <summary>The first position in the range whose ids are not before the cursor's.</summary>
    public int FirstNotBefore(RowRange range, BoundCursor cursor) => Bound(range, cursor, 0);

    /// <summary>The first position in the range whose ids are behind the cursor's.</summary>
    public int FirstBehind(RowRange range, BoundCursor cursor) => Bound(range, cursor, 1);

    private int Bound(RowRange range, BoundCursor cursor, int least)
    {
        var (low, high) = range;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Math.Sign(Compare(middle, cursor)) < least)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Compare(int position, BoundCursor cursor)
    {
        var order = IdAt(position).SequenceCompareTo(cursor.Id);
        return order != 0 || Relationships is null ? order : Relationships.Ids[RelationshipAt(position)].SequenceCompareTo(cursor.RelationshipId);
    }
}
