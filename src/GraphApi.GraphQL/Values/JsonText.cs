using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace GraphApi.GraphQL.Values;

/// <summary>What coercion asks of a JSON token beyond what the reader answers.</summary>
internal static class JsonText
{
    /// <summary>The text of a string or property name; false when it escapes half of a surrogate pair or is not UTF-8.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = reader.HasText() ? reader.GetString() : null;
        return text is not null;
    }

    /// <summary>Whether a number is written without fraction and exponent.</summary>
    public static bool IsInteger(ref Utf8JsonReader reader) => reader.ValueSpan.IndexOfAny("."u8[0], "e"u8[0], "E"u8[0]) < 0;

    /// <summary>A number of 32 bits that is written with a fraction of zeros or with an exponent.</summary>
    public static bool TryReadWhole(ref Utf8JsonReader reader, out int number)
    {
        var isWhole = reader.TryGetDouble(out var value) && double.IsInteger(value) && value is >= int.MinValue and <= int.MaxValue;
        number = isWhole ? (int)value : 0;
        return isWhole;
    }

    /// <summary>The value on which a copy of the reader stands, as it was sent but shortened; what follows is not read.</summary>
    /// <remarks>The reader does not give the bytes between two positions, so a list or object is put together from its tokens.</remarks>
    public static string Excerpt(Utf8JsonReader reader)
    {
        var text = new StringBuilder();
        var depth = reader.CurrentDepth;
        var isFirst = true;
        Append(ref reader, text, ref isFirst);
        var isOpen = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        while (isOpen && text.Length <= Errors.Excerpt.MaxChars && reader.Read())
        {
            Append(ref reader, text, ref isFirst);
            isOpen = reader.CurrentDepth != depth || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray);
        }

        return Errors.Excerpt.Of(text.ToString());
    }

    private static void Append(ref Utf8JsonReader reader, StringBuilder text, ref bool isFirst)
    {
        var token = reader.TokenType;
        if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            text.Append(token == JsonTokenType.EndObject ? '}' : ']');
            isFirst = false;
            return;
        }

        text.Append(isFirst ? "" : ", ");
        var isText = token is JsonTokenType.String or JsonTokenType.PropertyName;
        var source = reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, 4 * Errors.Excerpt.MaxChars)];
        text.Append(isText ? "\"" : "").Append(token switch
        {
            JsonTokenType.StartObject => "{",
            JsonTokenType.StartArray => "[",
            _ => Encoding.UTF8.GetString(source),
        });
        text.Append(isText ? "\"" : "").Append(token == JsonTokenType.PropertyName ? ": " : "");
        isFirst = token is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
    }
}
