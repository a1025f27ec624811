namespace GraphApi.Model.Datasets;

/// <summary>64-bit floating point numbers; NaN stands for no value, and no value is infinite or negative zero.</summary>
public sealed class FloatColumn(double[] values) : Column
{
    public override int Count => values.Length;

    public ReadOnlySpan<double> Values => values;

    public override bool IsNull(int row) => double.IsNaN(values[row]);

    public double this[int row] => values[row];
}
