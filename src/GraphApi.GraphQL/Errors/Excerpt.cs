namespace GraphApi.GraphQL.Errors;

/// <summary>Shortens what a client sent before an error message repeats it.</summary>
public static class Excerpt
{
    public const int MaxChars = 100;

    public static string Of(string text)
    {
        if (text.Length <= MaxChars)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[MaxChars - 2]) ? MaxChars - 2 : MaxChars - 1;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
