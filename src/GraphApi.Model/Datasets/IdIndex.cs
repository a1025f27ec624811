using System.Numerics;

namespace GraphApi.Model.Datasets;

/// <summary>Finds an element by its id. Open addressing, at most half full.</summary>
public sealed class IdIndex
{
    /// <summary>By slot: type + 1 in the upper half, row in the lower; 0 is an empty slot.</summary>
    private readonly long[] _slots;
    private readonly TextColumn[] _idsByType;

    private IdIndex(long[] slots, TextColumn[] idsByType)
    {
        _slots = slots;
        _idsByType = idsByType;
    }

    /// <summary>Indexes the ids of all tables; <paramref name="idsByType"/> is by ordinal of the element type.</summary>
    /// <param name="idsByType">The id column of each table.</param>
    /// <param name="duplicate">Called for an element whose id another one has already: the later one, then the earlier.</param>
    public static IdIndex Build(TextColumn[] idsByType, Action<ElementRef, ElementRef> duplicate)
    {
        var total = idsByType.Sum(ids => (long)ids.Count);
        var slots = new long[BitOperations.RoundUpToPowerOf2((ulong)Math.Max(16, total * 2))];
        var index = new IdIndex(slots, idsByType);
        for (var type = 0; type < idsByType.Length; type++)
        {
            var ids = idsByType[type];
            for (var row = 0; row < ids.Count; row++)
            {
                var slot = index.Probe(ids[row]);
                if (slots[slot] == 0)
                {
                    slots[slot] = Pack(new ElementRef(type, row));
                }
                else
                {
                    duplicate(new ElementRef(type, row), Unpack(slots[slot]));
                }
            }
        }

        return index;
    }

    public bool TryFind(ReadOnlySpan<byte> id, out ElementRef element)
    {
        var packed = _slots[Probe(id)];
        element = packed == 0 ? default : Unpack(packed);
        return packed != 0;
    }

    /// <summary>The same ids for the same elements under other numbers. Takes over the slots: this index is of no use afterwards.</summary>
    internal IdIndex Renumber(TextColumn[] idsByType, Func<ElementRef, ElementRef> number)
    {
        foreach (ref var slot in _slots.AsSpan())
        {
            if (slot != 0)
            {
                slot = Pack(number(Unpack(slot)));
            }
        }

        return new IdIndex(_slots, idsByType);
    }

    /// <summary>The slot that holds the id, or the empty one where it would go.</summary>
    private int Probe(ReadOnlySpan<byte> id)
    {
        var mask = _slots.Length - 1;
        var slot = Utf8Hash.Of(id) & mask;
        while (_slots[slot] != 0)
        {
            var element = Unpack(_slots[slot]);
            if (_idsByType[element.Type][element.Row].SequenceEqual(id))
            {
                return slot;
            }

            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static long Pack(ElementRef element) => ((long)(element.Type + 1) << 32) | (uint)element.Row;

    private static ElementRef Unpack(long packed) => new((int)(packed >> 32) - 1, (int)packed);
}
