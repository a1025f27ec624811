using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GraphApi.GraphQL.Values;

/// <summary>Asks for the text of a JSON token without meeting an exception: the reader throws one where an escape stands for half of a surrogate pair.</summary>
/// <remarks>RFC 8259, section 8.2, lets such escapes be written and leaves open what they mean; here they are no text.</remarks>
public static class JsonUnicode
{
    private const int EscapeLength = 6;

    /// <summary>Whether the reader can give the text of its string or property name.</summary>
    public static bool HasText(this ref Utf8JsonReader reader) => Utf8.IsValid(reader.ValueSpan) && !reader.EscapesHalfPair();

    /// <summary>Whether the string or property name escapes half of a surrogate pair: all that can keep UTF-8 from being text.</summary>
    public static bool EscapesHalfPair(this ref Utf8JsonReader reader) => reader.ValueIsEscaped && EscapesHalfPair(reader.ValueSpan);

    /// <summary>Whether the string or property name is this text; what is no text equals none.</summary>
    public static bool TextEquals(this ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8) => !reader.EscapesHalfPair() && reader.ValueTextEquals(utf8);

    /// <inheritdoc cref="TextEquals(ref Utf8JsonReader, ReadOnlySpan{byte})"/>
    public static bool TextEquals(this ref Utf8JsonReader reader, ReadOnlySpan<char> text) => !reader.EscapesHalfPair() && reader.ValueTextEquals(text);

    /// <param name="source">The content of a JSON string that the reader has taken, so that every escape in it is complete.</param>
    private static bool EscapesHalfPair(ReadOnlySpan<byte> source)
    {
        for (var next = source.IndexOf((byte)'\\'); next >= 0; next = source.IndexOf((byte)'\\'))
        {
            source = source[next..];
            var unit = Unit(source);
            if (char.IsSurrogate(unit))
            {
                if (!char.IsHighSurrogate(unit) || !char.IsLowSurrogate(Unit(source[EscapeLength..])))
                {
                    return true;
                }

                source = source[EscapeLength..];
            }

            source = source[(source[1] == 'u' ? EscapeLength : 2)..];
        }

        return false;
    }

    /// <summary>The UTF-16 unit for which an escape at the beginning stands; NUL where there is none, or a short one.</summary>
    private static char Unit(ReadOnlySpan<byte> source) =>
        source.StartsWith("\\u"u8) && Utf8Parser.TryParse(source[2..EscapeLength], out ushort unit, out _, 'x') ? (char)unit : '\0';
}
