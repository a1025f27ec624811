using System.Globalization;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>
/// What makes a comparison with a text exact. Neo4j compares a stored text with a parameter by UTF-16 units, and by code points where an index does it; the two differ
/// only where the first difference is between a surrogate and a character from U+E000 on. So for each such character of the text: its position, a pattern
/// of the high characters that come before it by code point, and one of those that come behind it.
/// </summary>
internal sealed record HighCharacters(IOrderedText Text) : ParameterSource
{
    private const int LowestSurrogate = 0xD800;
    private const int LowestHigh = 0xE000;
    private const int Highest = 0x10FFFF;

    /// <summary>Matches no character.</summary>
    private const string Nothing = "[^\\x{0}-\\x{10FFFF}]";

    /// <summary>True where the order of the text can depend on how it is compared.</summary>
    public static bool Occur(string? text) => text is not null && text.AsSpan().ContainsAnyInRange((char)LowestSurrogate, char.MaxValue);

    public override void Write(PackWriter writer, StatementInput input)
    {
        var text = Text.TextOf(input.Plan) ?? "";
        var characters = new List<(int Position, int Character)>();
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= LowestHigh)
            {
                characters.Add((position, rune.Value));
            }

            position++;
        }

        writer.WriteListHeader(characters.Count);
        foreach (var (place, character) in characters)
        {
            writer.WriteListHeader(3);
            writer.WriteInteger(place);
            writer.WriteString(Pattern(LowestHigh, character - 1));
            writer.WriteString(Pattern(character + 1, Highest));
        }
    }

    private static string Pattern(int first, int last) =>
        first > last ? Nothing : string.Create(CultureInfo.InvariantCulture, $"[\\x{{{first:X}}}-\\x{{{last:X}}}]");
}
