using System.Text.RegularExpressions;

namespace GraphApi.GraphQL.Tests.Validation.Fuzzing;

/// <summary>Changes a document by a few tokens, so that most results still parse and are wrong in ways that no generator thought of.</summary>
internal static partial class Mutation
{
    private static readonly string[] s_tokens =
        ["{", "}", "(", ")", "[", "]", ":", "=", "!", "$", "@", "...", "on", "fragment", "query", "subscription", "extend", "type", "null", "\"", "id", "f0", "Box", "7", "1e400", "\\", "é", "\0"];

    public static string Apply(string text, Random random)
    {
        var tokens = Tokens().Matches(text).Select(static match => match.Value).ToList();
        for (var changes = random.Next(1, 4); changes > 0 && tokens.Count > 0; changes--)
        {
            var at = random.Next(tokens.Count);
            var other = random.Next(tokens.Count);
            switch (random.Next(5))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, s_tokens[random.Next(s_tokens.Length)]);
                    break;
                case 2:
                    tokens[at] = s_tokens[random.Next(s_tokens.Length)];
                    break;
                case 3:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                default:
                    tokens.InsertRange(at, tokens.GetRange(Math.Min(at, other), Math.Min(Math.Abs(at - other), 20)));
                    break;
            }
        }

        return string.Join(' ', tokens);
    }

    /// <summary>A text that still fails and of which no run of tokens can be left out any more.</summary>
    public static string Shrink(string text, Func<string, bool> fails)
    {
        var tokens = Tokens().Matches(text).Select(static match => match.Value).ToList();
        for (var length = tokens.Count; length >= 1; length = Math.Min(length - 1, tokens.Count))
        {
            for (var at = 0; at + length <= tokens.Count; at++)
            {
                List<string> rest = [.. tokens[..at], .. tokens[(at + length)..]];
                if (fails(string.Join(' ', rest)))
                {
                    tokens = rest;
                    length = tokens.Count;
                    at = -1;
                }
            }
        }

        return string.Join(' ', tokens);
    }

    [GeneratedRegex("\"[^\"]*\"|\\.\\.\\.|[\\w-]+(\\.\\w+)?|\\S")]
    private static partial Regex Tokens();
}
