using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace GraphApi.Model.Datasets;

/// <summary>
/// A hash of short UTF-8 texts for tables in memory: eight bytes a step, which for ids takes about a third of the time of <see cref="HashCode.AddBytes"/>.
/// It is not keyed: data files are the operator's own, and ids from requests are only looked up, never inserted.
/// </summary>
internal static class Utf8Hash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length;
        while (text.Length >= 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text));
            text = text[8..];
        }

        ulong rest = 0;
        foreach (var value in text)
        {
            rest = (rest << 8) | value;
        }

        return (int)(Mix(hash ^ rest) >> 32);
    }

    private static ulong Mix(ulong value)
    {
        value *= Multiplier;
        return value ^ (value >> 32);
    }
}
