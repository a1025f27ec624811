using System.Globalization;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Tests.Support;

/// <summary>Writes random values and says, in the words of <see cref="PackText"/>, what they are.</summary>
internal sealed class PackGenerator(int seed, PackWriter writer)
{
    private const int LargestDepth = 6;
    private static readonly string[] Alphabet = ["a", "0", "\"", "\n", "é", "ґ", "—", "𝄞", "\u0301", "\0"];

#pragma warning disable CA5394 // The values have to be the same for the same seed, not hard to guess.
    private readonly Random _random = new(seed);

    public string WriteValue(int depth = 0) => _random.Next(depth < LargestDepth ? 10 : 7) switch
    {
        0 => WriteNull(),
        1 => WriteBoolean(_random.Next(2) == 0),
        2 or 3 => WriteInteger(_random.NextInt64(long.MinValue, long.MaxValue) >> _random.Next(64)),
        4 => WriteFloat(BitConverter.Int64BitsToDouble(_random.NextInt64(long.MinValue, long.MaxValue))),
        5 => WriteString(),
        6 => WriteBytes(),
        7 => WriteList(depth),
        8 => WriteMap(depth),
        _ => WriteStructure(depth),
    };

    private string WriteNull()
    {
        writer.WriteNull();
        return "null";
    }

    private string WriteBoolean(bool value)
    {
        writer.WriteBoolean(value);
        return value ? "true" : "false";
    }

    private string WriteInteger(long value)
    {
        writer.WriteInteger(value);
        return value.ToString(CultureInfo.InvariantCulture);
    }

    private string WriteFloat(double value)
    {
        writer.WriteFloat(value);
        return PackText.OfFloat(value);
    }

    private string WriteString()
    {
        var text = string.Concat(Enumerable.Range(0, Size()).Select(_ => Alphabet[_random.Next(Alphabet.Length)]));
        writer.WriteString(text);
        return $"\"{text}\"";
    }

    private string WriteBytes()
    {
        var bytes = new byte[Size()];
        _random.NextBytes(bytes);
        writer.WriteBytes(bytes);
        return $"'{Convert.ToHexString(bytes)}'";
    }

    private string WriteList(int depth)
    {
        var count = _random.Next(20);
        writer.WriteListHeader(count);
        return $"[{string.Join(", ", Enumerable.Range(0, count).Select(_ => WriteValue(depth + 3)))}]";
    }

    private string WriteMap(int depth)
    {
        var count = _random.Next(20);
        writer.WriteMapHeader(count);
        return $"{{{string.Join(", ", Enumerable.Range(0, count).Select(_ => $"{WriteString()}: {WriteValue(depth + 3)}"))}}}";
    }

    private string WriteStructure(int depth)
    {
        var tag = (byte)_random.Next(0x80);
        var count = _random.Next(16);
        writer.WriteStructureHeader(tag, count);
        return $"{tag:X2}({string.Join(", ", Enumerable.Range(0, count).Select(_ => WriteValue(depth + 3)))})";
    }

    private int Size() => _random.Next(20) == 0 ? _random.Next(70_000) : _random.Next(40);
#pragma warning restore CA5394
}
