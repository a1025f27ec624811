using System.Runtime.CompilerServices;

namespace GraphApi.Model.Datasets.Building;

/// <summary>UTF-8 texts one after another, numbered from 0 in the order in which they are added.</summary>
internal sealed class TextBuffer
{
    private byte[] _bytes = new byte[256];
    private int[] _offsets = new int[32];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int index] => _bytes.AsSpan(_offsets[index], _offsets[index + 1] - _offsets[index]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> text)
    {
        var start = _offsets[Count];
        if (_bytes.Length - start < text.Length)
        {
            Array.Resize(ref _bytes, Grow(_bytes.Length, (long)start + text.Length));
        }

        if (Count + 2 > _offsets.Length)
        {
            Array.Resize(ref _offsets, Grow(_offsets.Length, Count + 2L));
        }

        text.CopyTo(_bytes.AsSpan(start));
        _offsets[++Count] = start + text.Length;
    }

    public void Reserve(int texts)
    {
        if (texts >= _offsets.Length)
        {
            Array.Resize(ref _offsets, texts + 1);
        }
    }

    /// <summary>The texts in another order, in arrays of just the size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public TextColumn ToColumn(RowOrder order, bool[]? nulls)
    {
        if (order.IsAsAdded)
        {
            return new TextColumn(_bytes[.._offsets[Count]], _offsets[..(Count + 1)], nulls);
        }

        var bytes = new byte[_offsets[Count]];
        var offsets = new int[Count + 1];
        for (var row = 0; row < order.Count; row++)
        {
            var text = this[order[row]];
            text.CopyTo(bytes.AsSpan(offsets[row]));
            offsets[row + 1] = offsets[row] + text.Length;
        }

        return new TextColumn(bytes, offsets, nulls);
    }

    private static int Grow(int length, long needed) =>
        needed > Array.MaxLength
            ? throw new InvalidOperationException("A column of a data set holds at most 2 GB of text.")
            : (int)Math.Min(Array.MaxLength, Math.Max(needed, length * 2L));
}
