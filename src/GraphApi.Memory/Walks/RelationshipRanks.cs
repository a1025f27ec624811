using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Walks;

/// <summary>All relationships of all types in the order of their ids: the rank of each is its number in walks.</summary>
internal sealed class RelationshipRanks(ElementRef[] byRank)
{
    public int Count => byRank.Length;

    public ElementRef this[int rank] => byRank[rank];

    /// <summary>The tables have their rows in the order of their ids, so that they are merged two by two.</summary>
    public static RelationshipRanks Of(Dataset dataset)
    {
        var runs = new Queue<ElementRef[]>(dataset.Relationships.Select(table => RowsOf(table)));
        while (runs.Count > 1)
        {
            runs.Enqueue(Merge(dataset, runs.Dequeue(), runs.Dequeue()));
        }

        return new RelationshipRanks(runs.Count == 0 ? [] : runs.Dequeue());
    }

    private static ElementRef[] RowsOf(RelationshipTable table)
    {
        var rows = new ElementRef[table.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new ElementRef(table.Type.Ordinal, row);
        }

        return rows;
    }

    private static ElementRef[] Merge(Dataset dataset, ElementRef[] left, ElementRef[] right)
    {
        var merged = new ElementRef[left.Length + right.Length];
        var (nextLeft, nextRight) = (0, 0);
        for (var rank = 0; rank < merged.Length; rank++)
        {
            var takesLeft = nextRight == right.Length
                || (nextLeft < left.Length && IdOf(dataset, left[nextLeft]).SequenceCompareTo(IdOf(dataset, right[nextRight])) < 0);
            merged[rank] = takesLeft ? left[nextLeft++] : right[nextRight++];
        }

        return merged;
    }

    private static ReadOnlySpan<byte> IdOf(Dataset dataset, ElementRef relationship) => TableOf(dataset, relationship.Type).Ids[relationship.Row];

    private static RelationshipTable TableOf(Dataset dataset, int type) => dataset.Relationships[type - dataset.Model.NodeTypes.Length];
}
