using System.Globalization;
using System.Runtime.InteropServices;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects finite 64-bit floating point numbers; negative zero is refused, so that equal numbers have equal bits and print alike.</summary>
public sealed class FloatColumnBuilder : ColumnBuilder
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly List<double> _values = [];

    public override int Count => _values.Count;

    /// <summary>The value of an added row; null where it has none.</summary>
    public double? this[int row] => double.IsNaN(_values[row]) ? null : _values[row];

    public override void AddMissing() => _values.Add(double.NaN);

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        if (double.TryParse(text, Styles, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && !(value == 0 && double.IsNegative(value)))
        {
            _values.Add(value);
            return true;
        }

        AddMissing();
        return text.IsEmpty;
    }

    internal override void Reserve(int rows) => _values.EnsureCapacity(rows);

    internal override Column Build(RowOrder order) => new FloatColumn(order.Apply<double>(CollectionsMarshal.AsSpan(_values)));
}
