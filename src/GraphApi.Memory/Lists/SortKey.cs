using System.Buffers.Binary;

namespace GraphApi.Memory.Lists;

/// <summary>Numbers that sort as values of different kinds do.</summary>
internal static class SortKey
{
    public static ulong Of(int value) => (uint)(value ^ int.MinValue);

    public static ulong Of(bool value) => value ? 1UL : 0UL;

    /// <summary>Positive numbers sort as their bits do once the sign is flipped, negative ones the other way round.</summary>
    public static ulong Of(double value)
    {
        // Adding zero makes negative zero positive.
        var bits = BitConverter.DoubleToInt64Bits(value + 0.0);
        return bits < 0 ? ~(ulong)bits : (ulong)bits | (1UL << 63);
    }

    /// <summary>The first eight bytes. UTF-8 never has the byte 0xFF, so that no text has the key of a missing value.</summary>
    public static ulong Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64BigEndian(utf8);
        }

        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        utf8.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }
}
