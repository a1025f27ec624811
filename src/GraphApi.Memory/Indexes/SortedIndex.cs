namespace GraphApi.Memory.Indexes;

/// <summary>An index that also gives all rows in the order of the column; <paramref name="rowCount"/> is the number of the table's rows.</summary>
internal abstract class SortedIndex(int rowCount) : PropertyIndex
{
    // Made when first asked for; two requests at once make the same rows twice.
    private int[]? _ascending;
    private int[]? _descending;

    /// <summary>The rows that have a value by that value, those with the same value by row.</summary>
    protected abstract int[] SortedRows { get; }

    /// <summary>All rows of the table in the order of the value: those without one last when ascending, first when descending, those with the same one by row.</summary>
    public int[] AllRows(bool descending) => descending ? _descending ??= Descend() : _ascending ??= Ascend();

    protected abstract bool HaveSameValue(int leftRow, int rightRow);

    private int[] Ascend() => SortedRows.Length == rowCount ? SortedRows : [.. SortedRows, .. RowsWithoutValue()];

    private int[] Descend()
    {
        var rows = new List<int>(rowCount);
        rows.AddRange(RowsWithoutValue());
        var sorted = SortedRows.AsSpan();
        for (var end = sorted.Length; end > 0;)
        {
            var start = end - 1;
            while (start > 0 && HaveSameValue(sorted[start - 1], sorted[start]))
            {
                start--;
            }

            rows.AddRange(sorted[start..end]);
            end = start;
        }

        return [.. rows];
    }

    private List<int> RowsWithoutValue()
    {
        var hasValue = new bool[rowCount];
        foreach (var row in SortedRows)
        {
            hasValue[row] = true;
        }

        var missing = new List<int>();
        for (var row = 0; row < rowCount; row++)
        {
            if (!hasValue[row])
            {
                missing.Add(row);
            }
        }

        return missing;
    }
}
