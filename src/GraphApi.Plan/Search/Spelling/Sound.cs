namespace GraphApi.Plan.Search.Spelling;

/// <summary>
/// How a word sounds, whatever alphabet and romanisation it is written in: Cyrillic is romanised, letter groups that stand for one sound become one letter, letters that
/// romanisations exchange become the same (w and v, y and j and i, g and h and kh), an i before a vowel goes, and so does a doubled letter.
/// Львова, Lvova, Lwowa and L'vova are all <c>lvova</c>. Words that sound alike need not be the same: it says which ones are worth comparing.
/// </summary>
internal static class Sound
{
    /// <summary>Romanising makes at most four letters of one, and nothing after it adds any.</summary>
    public const int MostLettersPerLetter = 4;

    /// <summary>Writes the sound of a plain word and returns its length: 0 only for an empty word.</summary>
    /// <param name="plain">Lower-case letters without marks, and digits.</param>
    /// <param name="sound">Room for <see cref="MostLettersPerLetter"/> times as many letters.</param>
    public static int Write(ReadOnlySpan<char> plain, Span<char> sound)
    {
        Span<char> latin = stackalloc char[plain.Length * MostLettersPerLetter];
        latin = latin[..Romanise(plain, latin)];
        var length = 0;
        while (!latin.IsEmpty)
        {
            var (letters, letter) = Next(latin);
            length = Append(sound, length, letter);
            latin = latin[letters..];
        }

        if (length > 0)
        {
            return length;
        }

        // Nothing but signs: they stand for themselves.
        plain.CopyTo(sound);
        return plain.Length;
    }

    private static int Romanise(ReadOnlySpan<char> plain, Span<char> latin)
    {
        var length = 0;
        foreach (var letter in plain)
        {
            if (char.IsAscii(letter) || Romanisation.Of(letter) is not { } spelling)
            {
                latin[length++] = letter;
                continue;
            }

            spelling.CopyTo(latin[length..]);
            length += spelling.Length;
        }

        return length;
    }

    /// <summary>How many letters the next sound takes, and the letter that stands for it.</summary>
    private static (int Letters, char Sound) Next(ReadOnlySpan<char> latin) => latin[0] switch
    {
        's' when latin.StartsWith("shch") || latin.StartsWith("szcz") => (4, 's'),
        's' when latin.StartsWith("sch") => (3, 's'),
        's' when latin.StartsWith("sh") || latin.StartsWith("sz") => (2, 's'),
        't' when latin.StartsWith("tsch") => (4, 'c'),
        't' when latin.StartsWith("tch") => (3, 'c'),
        't' when latin.StartsWith("ts") || latin.StartsWith("tz") => (2, 'c'),
        'c' when latin.StartsWith("ch") || latin.StartsWith("cz") => (2, 'c'),
        'c' when latin.StartsWith("ck") => (2, 'k'),
        'z' when latin.StartsWith("zh") => (2, 'z'),
        'k' when latin.StartsWith("kh") => (2, 'h'),
        'k' when latin.StartsWith("ks") && !latin.StartsWith("ksh") => (2, 'x'),
        'g' when latin.StartsWith("gh") => (2, 'h'),
        'p' when latin.StartsWith("ph") => (2, 'f'),
        'q' when latin.StartsWith("qu") => (2, 'k'),
        'g' => (1, 'h'),
        'w' => (1, 'v'),
        'q' => (1, 'k'),
        'y' or 'j' => (1, 'i'),
        var other => (1, other),
    };

    private static int Append(Span<char> sound, int length, char letter)
    {
        if (length > 0 && sound[length - 1] == 'i' && letter is 'a' or 'e' or 'o' or 'u')
        {
            length--;
        }

        // Doubled digits count: 11 is not 1.
        if (length > 0 && sound[length - 1] == letter && !char.IsAsciiDigit(letter))
        {
            return length;
        }

        sound[length] = letter;
        return length + 1;
    }
}
