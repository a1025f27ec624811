using System.Runtime.InteropServices;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects <c>true</c> and <c>false</c>; a row without a value is false.</summary>
public sealed class BooleanColumnBuilder : ColumnBuilder
{
    private readonly List<bool> _values = [];

    public override int Count => _values.Count;

    public override void AddMissing() => _values.Add(false);

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        var isTrue = text.SequenceEqual("true"u8);
        _values.Add(isTrue);
        return isTrue || text.IsEmpty || text.SequenceEqual("false"u8);
    }

    internal override void Reserve(int rows) => _values.EnsureCapacity(rows);

    internal override Column Build(RowOrder order) => new BooleanColumn(order.Apply<bool>(CollectionsMarshal.AsSpan(_values)));
}
