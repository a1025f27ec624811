using System.Text;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Tests.Generation;

namespace GraphApi.GraphQL.Tests.Language;

/// <summary>Whatever the text, the parser answers with a document or with one error, and never with an exception.</summary>
public sealed class ParserFuzzTests
{
    private const int Cases = 100_000;

    private static readonly string[] s_pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "\"", "\"\"\"", "\\", "\\u", "\\u{", "#", "\n", "\r", ",", " ",
        "query", "fragment", "on", "extend", "type", "schema", "enum", "input", "union", "directive", "a", "B_1", "true", "null", "-", "0", "1.5", "e9",
        "\uD83D", "\uDE00", "\U0001F600", "\0", "\uFEFF", "\u2028",
    ];

    [Fact]
    public void Random_text()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < Cases / 2; i++)
        {
            text.Clear();
            for (var n = random.Next(30); n > 0; n--)
            {
                text.Append(s_pieces[random.Next(s_pieces.Length)]);
            }

            Check(text.ToString(), seed);
        }
    }

    [Fact]
    public void Mutated_documents()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var originals = Enumerable.Range(seed, 200).Select(static n => new DocumentGenerator(n).Document().ToString())
            .Append(KitchenSinks.Executable).Append(KitchenSinks.TypeSystem).ToArray();
        for (var i = 0; i < Cases / 2; i++)
        {
            Check(Mutate(originals[random.Next(originals.Length)], random), seed);
        }
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var n = random.Next(1, 4); n > 0 && mutated.Length > 0; n--)
        {
            var position = random.Next(mutated.Length);
            if (random.Next(3) > 0)
            {
                mutated.Remove(position, Math.Min(random.Next(1, 6), mutated.Length - position));
            }

            if (random.Next(3) > 0)
            {
                mutated.Insert(position, s_pieces[random.Next(s_pieces.Length)]);
            }
        }

        return mutated.ToString();
    }

    private static void Check(string text, int seed)
    {
        try
        {
            var isDocument = Parser.TryParseDocument(text, ParserOptions.Default, out var document, out var error);
            Assert.True(isDocument ? error is null : document is null, $"Seed {seed}: both a document and an error for:\n{text}");
            if (error is not null)
            {
                AssertInside(text, error.Locations[0]);
            }
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"Seed {seed}: {exception}\n{text}");
        }
    }

    private static void AssertInside(string text, Location location)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        Assert.InRange(location.Line, 1, lines.Length);
        Assert.InRange(location.Column, 1, lines[location.Line - 1].Length + 1);
    }
}
