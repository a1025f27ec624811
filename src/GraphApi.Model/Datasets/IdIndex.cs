using System.Numerics;
using System.Runtime.CompilerServices;

namespace GraphApi.Model.Datasets;

/// <summary>Finds an element by its id. Open addressing, at most half full.</summary>
public sealed class IdIndex
{
    /// <summary>By slot: the number of an element plus one; 0 is an empty slot. Elements are numbered type after type, row after row.</summary>
    private readonly int[] _slots;

    /// <summary>By ordinal of the type: the number of the element in its row 0; and one more, the count of all elements.</summary>
    private readonly int[] _firstOfType;
    private readonly TextColumn[] _idsByType;

    private IdIndex(int[] slots, int[] firstOfType, TextColumn[] idsByType)
    {
        _slots = slots;
        _firstOfType = firstOfType;
        _idsByType = idsByType;
    }

    /// <summary>Indexes the ids of all tables; <paramref name="idsByType"/> is by ordinal of the element type.</summary>
    /// <param name="idsByType">The id column of each table.</param>
    /// <param name="duplicate">Called for an element whose id another one has already: the later one, then the earlier.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static IdIndex Build(TextColumn[] idsByType, Action<ElementRef, ElementRef> duplicate)
    {
        var firstOfType = new int[idsByType.Length + 1];
        for (var type = 0; type < idsByType.Length; type++)
        {
            firstOfType[type + 1] = checked(firstOfType[type] + idsByType[type].Count);
        }

        var slots = new int[BitOperations.RoundUpToPowerOf2((ulong)Math.Max(16, firstOfType[^1] * 2L))];
        var index = new IdIndex(slots, firstOfType, idsByType);
        for (var type = 0; type < idsByType.Length; type++)
        {
            var ids = idsByType[type];
            for (var row = 0; row < ids.Count; row++)
            {
                var slot = index.Probe(ids[row]);
                if (slots[slot] == 0)
                {
                    slots[slot] = firstOfType[type] + row + 1;
                }
                else
                {
                    duplicate(new ElementRef(type, row), index.Element(slots[slot]));
                }
            }
        }

        return index;
    }

    public bool TryFind(ReadOnlySpan<byte> id, out ElementRef element)
    {
        var entry = _slots[Probe(id)];
        element = entry == 0 ? default : Element(entry);
        return entry != 0;
    }

    /// <summary>The same ids for the same elements with their rows renumbered. Takes over the slots: this index is of no use afterwards.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal IdIndex Renumber(TextColumn[] idsByType, Func<ElementRef, ElementRef> number)
    {
        foreach (ref var slot in _slots.AsSpan())
        {
            if (slot != 0)
            {
                var element = number(Element(slot));
                slot = _firstOfType[element.Type] + element.Row + 1;
            }
        }

        return new IdIndex(_slots, _firstOfType, idsByType);
    }

    /// <summary>The slot that holds the id, or the empty one where it would go.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Probe(ReadOnlySpan<byte> id)
    {
        var mask = _slots.Length - 1;
        var slot = Utf8Hash.Of(id) & mask;
        while (_slots[slot] != 0)
        {
            var element = Element(_slots[slot]);
            if (_idsByType[element.Type][element.Row].SequenceEqual(id))
            {
                return slot;
            }

            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>The element of a slot that is not empty. Models have tens of types, not more, so that a walk over them is the fastest search.</summary>
    private ElementRef Element(int entry)
    {
        var type = 0;
        while (_firstOfType[type + 1] < entry)
        {
            type++;
        }

        return new ElementRef(type, entry - 1 - _firstOfType[type]);
    }
}
