using System.Runtime.InteropServices;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects values from a short list. Each distinct value is checked once, when it first occurs.</summary>
public sealed class CodedColumnBuilder(Property property) : ColumnBuilder
{
    private readonly ValuePool _pool = new(property);
    private readonly List<int> _codes = [];

    public override int Count => _codes.Count;

    /// <summary>The interval of an added row of dates; null where it has none.</summary>
    public PartialDate? DateOf(int row) => _codes[row] < 0 ? null : _pool.Date(_codes[row]);

    /// <summary>The text of an added row; null where it has none.</summary>
    public string? TextOf(int row) => _codes[row] < 0 ? null : _pool.Text(_codes[row]);

    public override void AddMissing() => _codes.Add(-1);

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        var code = text.IsEmpty ? -1 : _pool.GetOrAdd(text);
        _codes.Add(code);
        return code >= 0 || text.IsEmpty;
    }

    internal override void Reserve(int rows) => _codes.EnsureCapacity(rows);

    internal override CodedColumn Build(RowOrder order)
    {
        var codes = order.Apply<int>(CollectionsMarshal.AsSpan(_codes));
        var texts = _pool.Canonicalize(codes);
        return new CodedColumn(texts, codes);
    }
}
