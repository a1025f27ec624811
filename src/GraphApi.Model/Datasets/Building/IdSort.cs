using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Sorts elements by id in code point order: by the first eight bytes as one number, and by the whole id only among those that share them.</summary>
internal static class IdSort
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sort(ElementRef[] elements, Func<int, TextColumn> idsOfType)
    {
        var prefixes = Array.ConvertAll(elements, element => Prefix(idsOfType(element.Type)[element.Row]));
        Array.Sort(prefixes, elements);
        for (var start = 0; start < elements.Length;)
        {
            var end = start + 1;
            while (end < elements.Length && prefixes[end] == prefixes[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                elements.AsSpan(start, end - start).Sort((x, y) => idsOfType(x.Type)[x.Row].SequenceCompareTo(idsOfType(y.Type)[y.Row]));
            }

            start = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsSorted(TextColumn ids)
    {
        for (var row = 1; row < ids.Count; row++)
        {
            if (ids[row - 1].SequenceCompareTo(ids[row]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Shorter ids are filled up with zeros, which no id contains, so that they come before the longer ones they begin.</summary>
    private static ulong Prefix(ReadOnlySpan<byte> id)
    {
        if (id.Length >= 8)
        {
            return BinaryPrimitives.ReadUInt64BigEndian(id);
        }

        ulong prefix = 0;
        for (var i = 0; i < 8; i++)
        {
            prefix = (prefix << 8) | (i < id.Length ? id[i] : 0u);
        }

        return prefix;
    }
}
