namespace GraphApi.Model.Datasets;

/// <summary>32-bit integers; <see cref="int.MinValue"/> stands for no value and is refused when data is loaded.</summary>
public sealed class IntColumn(int[] values) : Column
{
    public override int Count => values.Length;

    public ReadOnlySpan<int> Values => values;

    public override bool IsNull(int row) => values[row] == int.MinValue;

    public int this[int row] => values[row];
}
