using GraphApi.Plan.Search.Spelling;

namespace GraphApi.Plan.Search;

/// <summary>One word of the text that is searched for.</summary>
internal sealed class SearchWord(string plain, string sound, bool isLast)
{
    /// <summary>The closeness of words that only sound the same.</summary>
    public const int SameSound = 960;

    private const int Same = 1000;
    private const int WholePrefix = 900;
    private const int ShortestPrefix = 600;
    private const int NearPrefix = 550;
    private const int NearestSpelling = 950;
    private const int Initial = 650;

    /// <summary>A letter on record may stand for any of very many words that are written out.</summary>
    private const int RecordedInitial = 300;

    /// <summary>From how many letters on the beginning of a word may be misspelt while it is typed.</summary>
    private const int LettersOfNearPrefix = 4;

    private readonly uint _plainLetters = LetterSet.Of(plain);

    public string Plain => plain;

    public string Sound => sound;

    public bool IsInitial => plain.Length == 1 && !char.IsAsciiDigit(plain[0]);

    public bool IsPrefix => isLast;

    public bool IsNearPrefix => isLast && Edits > 0 && sound.Length >= LettersOfNearPrefix;

    /// <summary>How many edits away a word may be: the more the longer the word is. Numbers have no misspellings, they are other numbers.</summary>
    public int Edits { get; } = plain.Any(char.IsAsciiDigit) ? 0 : plain.Length switch
    {
        < 4 => 0,
        < 8 => 1,
        < 12 => 2,
        _ => 3,
    };

    public uint Letters { get; } = LetterSet.Of(sound);

    /// <summary>How close a word of the data is, from 0 for another word to 1000 for the same.</summary>
    public int ClosenessTo(ReadOnlySpan<char> otherPlain, ReadOnlySpan<char> otherSound)
    {
        if (otherPlain.SequenceEqual(plain))
        {
            return Same;
        }

        var bySound = ClosenessTo(otherSound);
        if (bySound >= SameSound || otherPlain.IsEmpty)
        {
            return bySound;
        }

        if (isLast && otherPlain.StartsWith(plain))
        {
            return Math.Max(bySound, Prefix(plain.Length, otherPlain.Length));
        }

        if (IsInitial || otherPlain.Length == 1)
        {
            return otherPlain[0] == plain[0] || otherSound[0] == sound[0] ? Math.Max(bySound, IsInitial ? Initial : RecordedInitial) : bySound;
        }

        return Math.Max(bySound, Near(plain, _plainLetters, otherPlain, LetterSet.Of(otherPlain)));
    }

    /// <summary>How close a word of the data is as far as its sound tells.</summary>
    public int ClosenessTo(ReadOnlySpan<char> otherSound)
    {
        if (otherSound.SequenceEqual(sound))
        {
            return SameSound;
        }

        if (isLast && otherSound.StartsWith(sound))
        {
            return Prefix(sound.Length, otherSound.Length);
        }

        var letters = LetterSet.Of(otherSound);
        var near = Near(sound, Letters, otherSound, letters);
        return near == 0 && IsNearPrefix && LetterSet.Beyond(Letters, letters) <= 1 && EditDistance.OfPrefix(sound, otherSound, 1) <= 1 ? NearPrefix : near;
    }

    private int Near(ReadOnlySpan<char> own, uint ownLetters, ReadOnlySpan<char> other, uint otherLetters)
    {
        if (Edits == 0 || LetterSet.Beyond(ownLetters, otherLetters) > Edits || LetterSet.Beyond(otherLetters, ownLetters) > Edits)
        {
            return 0;
        }

        var distance = EditDistance.Of(own, other, Edits);
        return distance > Edits ? 0 : NearestSpelling - (NearestSpelling * distance / Math.Max(own.Length, other.Length));
    }

    private static int Prefix(int length, int wholeLength) => ShortestPrefix + ((WholePrefix - ShortestPrefix) * length / wholeLength);
}
