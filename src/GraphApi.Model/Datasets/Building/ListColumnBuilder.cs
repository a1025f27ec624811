using System.Runtime.InteropServices;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects lists of texts, written with <c>|</c> between the items.</summary>
public sealed class ListColumnBuilder(Property property) : ColumnBuilder
{
    private readonly ValuePool _pool = new(property);
    private readonly List<int> _offsets = [0];
    private readonly List<int> _codes = [];

    public override int Count => _offsets.Count - 1;

    public override void AddMissing() => _offsets.Add(_codes.Count);

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            AddMissing();
            return true;
        }

        var start = _codes.Count;
        foreach (var range in text.Split((byte)'|'))
        {
            var item = text[range];
            var code = item.IsEmpty ? -1 : _pool.GetOrAdd(item);
            if (code < 0)
            {
                _codes.RemoveRange(start, _codes.Count - start);
                AddMissing();
                return false;
            }

            _codes.Add(code);
        }

        _offsets.Add(_codes.Count);
        return true;
    }

    internal override void Reserve(int rows) => _offsets.EnsureCapacity(rows + 1);

    internal override ListColumn Build(RowOrder order)
    {
        var codes = new int[_codes.Count];
        var offsets = new int[order.Count + 1];
        for (var row = 0; row < order.Count; row++)
        {
            var start = _offsets[order[row]];
            var length = _offsets[order[row] + 1] - start;
            CollectionsMarshal.AsSpan(_codes).Slice(start, length).CopyTo(codes.AsSpan(offsets[row]));
            offsets[row + 1] = offsets[row] + length;
        }

        var texts = _pool.Canonicalize(codes);
        return new ListColumn(texts, offsets, codes);
    }
}
