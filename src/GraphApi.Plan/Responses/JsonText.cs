using System.Buffers;

namespace GraphApi.Plan.Responses;

/// <summary>JSON's string escapes (RFC 8259, section 7): only what must be escaped is, so that both backends write the same bytes.</summary>
public static class JsonText
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(value => (byte)value), (byte)'"', (byte)'\\']);

    /// <summary>True where the text cannot stand between quotes as it is.</summary>
    public static bool NeedsEscape(ReadOnlySpan<byte> utf8) => utf8.IndexOfAny(Special) >= 0;

    /// <summary>Writes the text with its escapes, without quotes.</summary>
    public static void Escape(ReadOnlySpan<byte> utf8, IBufferWriter<byte> output)
    {
        int special;
        while ((special = utf8.IndexOfAny(Special)) >= 0)
        {
            output.Write(utf8[..special]);
            WriteEscape(utf8[special], output);
            utf8 = utf8[(special + 1)..];
        }

        output.Write(utf8);
    }

    private static void WriteEscape(byte value, IBufferWriter<byte> output)
    {
        ReadOnlySpan<byte> escape = value switch
        {
            (byte)'"' => "\\\""u8,
            (byte)'\\' => "\\\\"u8,
            (byte)'\b' => "\\b"u8,
            (byte)'\t' => "\\t"u8,
            (byte)'\n' => "\\n"u8,
            (byte)'\f' => "\\f"u8,
            (byte)'\r' => "\\r"u8,
            _ => [(byte)'\\', (byte)'u', (byte)'0', (byte)'0', Hex(value >> 4), Hex(value & 0xF)],
        };
        output.Write(escape);
    }

    private static byte Hex(int digit) => (byte)(digit < 10 ? '0' + digit : 'a' + digit - 10);
}
