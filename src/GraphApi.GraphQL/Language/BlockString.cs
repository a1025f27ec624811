using System.Text;

namespace GraphApi.GraphQL.Language;

/// <summary>Between the text of a block string and how it is written.</summary>
internal static class BlockString
{
    private const int LongestOneLiner = 70;

    /// <summary>Removes the common indentation and the blank lines at both ends.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#BlockStringValue()</remarks>
    public static string Dedent(string raw)
    {
        var lines = raw.Split('\n');
        var commonIndent = int.MaxValue;
        var firstNonEmpty = -1;
        var lastNonEmpty = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            firstNonEmpty = firstNonEmpty < 0 ? i : firstNonEmpty;
            lastNonEmpty = i;
            commonIndent = i > 0 ? Math.Min(commonIndent, indent) : commonIndent;
        }

        if (firstNonEmpty < 0)
        {
            return "";
        }

        var text = new StringBuilder(raw.Length);
        for (var i = firstNonEmpty; i <= lastNonEmpty; i++)
        {
            text.Append(i > firstNonEmpty ? "\n" : "").Append(lines[i].AsSpan(i == 0 ? 0 : Math.Min(commonIndent, lines[i].Length)));
        }

        return text.ToString();
    }

    /// <summary>Whether a text can be written as a block string and be read back the same.</summary>
    public static bool IsPrintable(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        foreach (var c in text)
        {
            if (c is '\r' || (c < ' ' && c is not ('\t' or '\n')))
            {
                return false;
            }
        }

        return Dedent(text.Contains('\n') ? "\n" + text : text) == text;
    }

    /// <summary>The text between triple quotes, on lines of its own when it is long, has several lines or could touch the quotes.</summary>
    public static string Print(string text)
    {
        var escaped = text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        var isSingleLine = lines.Length == 1;
        var restIsIndented = lines.Length > 1 && lines.Skip(1).All(static line => line.Length == 0 || line[0] is ' ' or '\t');
        var endsInEscapedQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var endsInQuote = text.EndsWith('"') && !endsInEscapedQuotes;
        var endsInBackslash = text.EndsWith('\\');
        var needsLastLine = endsInQuote || endsInBackslash;
        var multipleLines = !isSingleLine || text.Length > LongestOneLiner || needsLastLine || restIsIndented || endsInEscapedQuotes;

        var result = new StringBuilder("\"\"\"");
        var skipsFirstLine = isSingleLine && text.Length > 0 && text[0] is ' ' or '\t';
        if ((multipleLines && !skipsFirstLine) || restIsIndented)
        {
            result.Append('\n');
        }

        result.Append(escaped);
        if (multipleLines || needsLastLine)
        {
            result.Append('\n');
        }

        return result.Append("\"\"\"").ToString();
    }

    private static int LeadingWhiteSpace(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is ' ' or '\t')
        {
            i++;
        }

        return i;
    }
}
