using System.Runtime.CompilerServices;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Distinct UTF-8 texts, numbered in the order in which they first occur. Open addressing, at most half full.</summary>
internal sealed class TextPool
{
    /// <summary>By slot: the number of a text plus one; 0 is an empty slot.</summary>
    private int[] _slots = new int[32];
    private readonly TextBuffer _texts = new();

    public int Count => _texts.Count;

    public ReadOnlySpan<byte> this[int code] => _texts[code];

    /// <summary>The number of the text, which is <see cref="Count"/> as it was before where the text is new.</summary>
    public int GetOrAdd(ReadOnlySpan<byte> text)
    {
        var slot = Probe(text);
        if (_slots[slot] != 0)
        {
            return _slots[slot] - 1;
        }

        _texts.Add(text);
        _slots[slot] = Count;
        if (Count * 2 > _slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    /// <summary>The slot that holds the text, or the empty one where it would go.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Probe(ReadOnlySpan<byte> text)
    {
        var slot = Utf8Hash.Of(text) & (_slots.Length - 1);
        while (_slots[slot] != 0 && !_texts[_slots[slot] - 1].SequenceEqual(text))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var code = 0; code < Count; code++)
        {
            _slots[Probe(_texts[code])] = code + 1;
        }
    }
}
