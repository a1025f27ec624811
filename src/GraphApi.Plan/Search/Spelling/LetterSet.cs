using System.Numerics;

namespace GraphApi.Plan.Search.Spelling;

/// <summary>Which letters a word has, as bits; those of other alphabets share a few of them.</summary>
internal static class LetterSet
{
    private const int Alphabet = 26;
    private const int Others = 32 - Alphabet;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (char.IsAsciiLetterLower(letter) ? letter - 'a' : Alphabet + (letter % Others));
        }

        return letters;
    }

    /// <summary>How many letters the other word does not have: at most one for each edit between the two.</summary>
    public static int Beyond(uint letters, uint other) => BitOperations.PopCount(letters & ~other);
}
