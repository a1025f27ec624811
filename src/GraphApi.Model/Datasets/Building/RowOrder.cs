namespace GraphApi.Model.Datasets.Building;

/// <summary>Which added row comes where in the finished table; a null array leaves the rows as they were added.</summary>
internal readonly struct RowOrder(int[]? rows, int count)
{
    public int Count => count;

    public bool IsAsAdded => rows is null;

    /// <summary>The added row that becomes row <paramref name="row"/>.</summary>
    public int this[int row] => rows is null ? row : rows[row];

    public T[] Apply<T>(ReadOnlySpan<T> values)
    {
        if (rows is null)
        {
            return values.ToArray();
        }

        var ordered = new T[count];
        for (var row = 0; row < ordered.Length; row++)
        {
            ordered[row] = values[rows[row]];
        }

        return ordered;
    }
}
