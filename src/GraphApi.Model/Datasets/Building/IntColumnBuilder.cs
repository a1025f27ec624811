using System.Globalization;
using System.Runtime.InteropServices;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects 32-bit integers; the lowest one is not a value, because it stands for none.</summary>
public sealed class IntColumnBuilder : ColumnBuilder
{
    private readonly List<int> _values = [];

    public override int Count => _values.Count;

    /// <summary>The value of an added row; null where it has none.</summary>
    public int? this[int row] => _values[row] == int.MinValue ? null : _values[row];

    public override void AddMissing() => _values.Add(int.MinValue);

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value != int.MinValue)
        {
            _values.Add(value);
            return true;
        }

        AddMissing();
        return text.IsEmpty;
    }

    internal override void Reserve(int rows) => _values.EnsureCapacity(rows);

    internal override Column Build(RowOrder order) => new IntColumn(order.Apply<int>(CollectionsMarshal.AsSpan(_values)));
}
