using System.Buffers.Binary;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Sorts elements by id in code point order: by the first eight bytes as one number, and by the whole id only among those that share them.</summary>
internal static class IdSort
{
    public static void Sort(ElementRef[] elements, Func<int, TextColumn> idsOfType)
    {
        if (IsSorted(elements, idsOfType))
        {
            return;
        }

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

    private static bool IsSorted(ElementRef[] elements, Func<int, TextColumn> idsOfType)
    {
        for (var i = 1; i < elements.Length; i++)
        {
            var (left, right) = (elements[i - 1], elements[i]);
            if (idsOfType(left.Type)[left.Row].SequenceCompareTo(idsOfType(right.Type)[right.Row]) > 0)
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
