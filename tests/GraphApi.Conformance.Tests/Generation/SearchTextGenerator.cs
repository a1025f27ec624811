using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes texts to search for: values of the data as they are, in parts, in another order or misspelt, several at once, and texts that find nothing.</summary>
internal sealed class SearchTextGenerator(Dice dice, Samples samples)
{
    private static readonly string[] s_odd = ["", " ", "'", "-", "a", "Я", "1", "𝄞", "the", "of", "\u0301", "zzzzzz", "\uD83D\uDE00 x", "l'", "2022 2023", "Łódź ﬁn"];

    public string Generate()
    {
        if (dice.Chance(12))
        {
            return dice.Pick(s_odd);
        }

        var text = dice.Chance(15) ? $"{Value()} {Value()}" : Value();
        var part = text[..Math.Min(text.Length, dice.Chance(70) ? 120 : dice.Between(1, 20))];

        // A character that was cut in two can stand in no document; each half becomes the character for what cannot be read.
        return string.Concat(part.EnumerateRunes());
    }

    private string Value()
    {
        var types = samples.AllTypes.OfType<NodeType>().Where(type => type.Properties.Any(property => property.IsSearchable)).ToList();
        var type = dice.Pick(types);
        var property = dice.Pick(type.Properties.Where(property => property.IsSearchable).ToList());
        var words = (samples.Pick(dice, [type], property.Name) as string ?? "none").Split(' ');
        return dice.Below(5) switch
        {
            0 => string.Join(' ', words.Reverse()),
            1 => dice.Pick(words),
            2 => string.Join(' ', words.Take(dice.Between(1, words.Length))),
            3 => string.Join(' ', words.Select(Misspell)),
            _ => string.Join(' ', words),
        };
    }

    private string Misspell(string word) => word.Length < 4 || dice.Chance(50) ? word : word.Remove(dice.Below(word.Length), 1);
}
