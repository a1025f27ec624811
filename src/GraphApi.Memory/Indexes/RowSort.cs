using GraphApi.Memory.Lists;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Indexes;

/// <summary>Sorts the rows of a table that have a value by it; rows with the same value rise.</summary>
internal static class RowSort
{
    public static int[] ByText(TextColumn texts) => By(new TextSortReader(texts), texts.Count, (left, right) =>
    {
        var order = texts[left].SequenceCompareTo(texts[right]);
        return order != 0 ? order : left - right;
    });

    public static int[] ByNumber(SortReader reader, int count) => By(reader, count, (left, right) => left - right);

    /// <param name="reader">The keys.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="compare">Decides between rows with the same key.</param>
    private static int[] By(SortReader reader, int count, Comparison<int> compare)
    {
        var rows = new List<int>(count);
        var keys = new List<ulong>(count);
        for (var row = 0; row < count; row++)
        {
            var key = reader.KeyOf(row, -1);
            if (key != SortReader.NoValue)
            {
                rows.Add(row);
                keys.Add(key);
            }
        }

        int[] sorted = [.. rows];
        ulong[] sortedKeys = [.. keys];
        Array.Sort(sortedKeys, sorted);
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sortedKeys[end] == sortedKeys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                sorted.AsSpan(start, end - start).Sort(compare);
            }

            start = end;
        }

        return sorted;
    }
}
