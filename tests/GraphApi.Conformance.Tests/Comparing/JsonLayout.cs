namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>JSON without the white space that people put between its tokens; what is not JSON stays as it is.</summary>
internal static class JsonLayout
{
    public static string Tidy(string text)
    {
        if (text.Length == 0 || text[0] != '{')
        {
            return text;
        }

        var tidy = new System.Text.StringBuilder();
        var isInString = false;
        for (var i = 0; i < text.Length; i++)
        {
            isInString ^= text[i] == '"' && !IsEscaped(text, i);
            if (isInString || !char.IsWhiteSpace(text[i]))
            {
                tidy.Append(text[i]);
            }
        }

        return tidy.ToString();
    }

    private static bool IsEscaped(string text, int position)
    {
        var backslashes = 0;
        while (position > backslashes && text[position - 1 - backslashes] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }
}
