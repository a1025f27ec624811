namespace GraphApi.Model.Datasets;

/// <summary>Booleans, false where the data says nothing; never null.</summary>
public sealed class BooleanColumn(bool[] values) : Column
{
    public override int Count => values.Length;

    public override bool IsNull(int row) => false;

    public ReadOnlySpan<bool> Values => values;

    public bool this[int row] => values[row];
}
