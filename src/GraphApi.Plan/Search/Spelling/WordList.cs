using System.Globalization;
using System.Text;

namespace GraphApi.Plan.Search.Spelling;

/// <summary>
/// The words of one text, each in its plain spelling (lower case, no marks, no apostrophes) and as it sounds. Whatever is no letter, digit, mark or apostrophe parts words.
/// Made to be filled again and again.
/// </summary>
public sealed class WordList
{
    /// <summary>Of a longer word only the beginning counts.</summary>
    public const int MostLetters = 48;

    /// <summary>Characters that one character of a text can become.</summary>
    private const int MostPerCharacter = 2;

    private const int Parts = -1;
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    private char[] _text = new char[256];
    private char[] _plain = new char[256];
    private char[] _sounds = new char[256];

    /// <summary>Where each word begins in both, and where the next one would.</summary>
    private (int Plain, int Sound)[] _starts = new (int, int)[32];

    public int Count { get; private set; }

    public ReadOnlySpan<char> Plain(int word) => _plain.AsSpan(_starts[word].Plain, _starts[word + 1].Plain - _starts[word].Plain);

    /// <summary>The word as it sounds; never empty, and equal for spellings of one name in Latin and Cyrillic letters.</summary>
    public ReadOnlySpan<char> SoundOf(int word) => _sounds.AsSpan(_starts[word].Sound, _starts[word + 1].Sound - _starts[word].Sound);

    public void Read(ReadOnlySpan<byte> utf8)
    {
        EnsureRoom(ref _text, utf8.Length);
        Read(_text.AsSpan(0, Encoding.UTF8.GetChars(utf8, _text)));
    }

    public void Read(ReadOnlySpan<char> text)
    {
        Count = 0;
        EnsureRoom(ref _plain, text.Length * MostPerCharacter);
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var letters = WritePlain(rune, _plain.AsSpan(length));
            length = letters == Parts ? EndWord(length) : length + letters;
        }

        EndWord(length);
    }

    /// <summary>Writes the plain spelling and returns its length: 0 for what is passed over, <see cref="Parts"/> for what parts words.</summary>
    private static int WritePlain(Rune rune, Span<char> plain)
    {
        if (!rune.IsBmp)
        {
            return Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).EncodeToUtf16(plain) : IsMark(Rune.GetUnicodeCategory(rune)) ? 0 : Parts;
        }

        var character = (char)rune.Value;
        if (character is >= FirstWide and <= LastWide)
        {
            character = (char)(character - FirstWide + '!');
        }

        var letter = char.ToLowerInvariant(character);
        if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
        {
            plain[0] = letter;
            return 1;
        }

        if (letter is '\'' or '`' or '´' or '‘' or '’' or 'ʹ' or 'ʺ' or 'ʻ' or 'ʼ' or '′' or '″' || (!char.IsAscii(letter) && IsMark(char.GetUnicodeCategory(letter))))
        {
            return 0;
        }

        if (PlainLetters.Of(letter) is { } spelling)
        {
            spelling.CopyTo(plain);
            return spelling.Length;
        }

        plain[0] = letter;
        return char.IsLetterOrDigit(letter) ? 1 : Parts;
    }

    /// <summary>True also for what cannot be seen: joiners, soft hyphens, marks of direction.</summary>
    private static bool IsMark(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>Takes in the word that ends at a length of the plain text, if there is one, and returns where the next one begins.</summary>
    private int EndWord(int length)
    {
        var (start, sound) = _starts[Count];
        if (length == start)
        {
            return length;
        }

        length = Math.Min(length, start + MostLetters);
        EnsureRoom(ref _sounds, sound + (MostLetters * Sound.MostLettersPerLetter));
        sound += Sound.Write(_plain.AsSpan(start, length - start), _sounds.AsSpan(sound));
        Count++;
        if (Count + 1 >= _starts.Length)
        {
            Array.Resize(ref _starts, 2 * _starts.Length);
        }

        _starts[Count] = (length, sound);
        return length;
    }

    private static void EnsureRoom(ref char[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            Array.Resize(ref buffer, Math.Max(length, 2 * buffer.Length));
        }
    }
}
