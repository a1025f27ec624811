using System.Text.Json;

namespace GraphApi.Server.Http;

/// <summary>Resolves the escapes of JSON strings, and tells where they stand for half a surrogate pair: the JSON reader knows no other way than to throw.</summary>
internal static class JsonUnescape
{
    /// <summary>Copies the content of a string, which has its quotes and is well-formed, without its escapes.</summary>
    public static bool TryCopy(ReadOnlySpan<byte> quoted, Span<byte> target, out int length)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        try
        {
            length = reader.CopyString(target);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }

    /// <summary>The text of the reader's string; U+FFFD, which is in no name, where it holds half a surrogate pair.</summary>
    public static string? ToText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
