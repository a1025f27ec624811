using System.Collections.Immutable;
using GraphApi.Plan.Search.Spelling;

namespace GraphApi.Plan.Search;

/// <summary>The words of all searchable values as they sound, in code unit order, and how many elements have each.</summary>
public sealed class Vocabulary
{
    private readonly char[] _letters;

    /// <summary>Where each word begins in <see cref="_letters"/>, and one more.</summary>
    private readonly int[] _starts;
    private readonly int[] _frequencies;

    /// <summary>By word: the letters that it has, so that most words are passed over without being read.</summary>
    private readonly uint[] _letterSets;

    /// <param name="words">Each word once, with how many elements have it, in any order.</param>
    public Vocabulary(IEnumerable<KeyValuePair<string, int>> words)
    {
        KeyValuePair<string, int>[] sorted = [.. words];
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        _letters = new char[sorted.Sum(word => word.Key.Length)];
        _starts = new int[sorted.Length + 1];
        _frequencies = new int[sorted.Length];
        _letterSets = new uint[sorted.Length];
        for (var word = 0; word < sorted.Length; word++)
        {
            var (letters, frequency) = sorted[word];
            letters.CopyTo(_letters.AsSpan(_starts[word]));
            _starts[word + 1] = _starts[word] + letters.Length;
            _frequencies[word] = frequency;
            _letterSets[word] = LetterSet.Of(letters);
        }
    }

    public int Count => _frequencies.Length;

    public ReadOnlySpan<char> this[int word] => _letters.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>How many elements have the word.</summary>
    public int FrequencyOf(int word) => _frequencies[word];

    /// <summary>The words that a word of a text may stand for, at most <see cref="SearchLimits.MostLookups"/> of them: the closest first, then the more frequent, then by their order.</summary>
    internal ImmutableArray<Lookup> Find(SearchWord word, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = new List<Lookup>();
        var (start, end) = (FirstNotBefore(word.Sound), FirstNotBefore(word.Sound));
        while (end < Count && (word.IsPrefix ? this[end].StartsWith(word.Sound) : this[end].SequenceEqual(word.Sound)))
        {
            found.Add(new Lookup(end, word.ClosenessTo(this[end])));
            end++;
        }

        if (word.Edits > 0)
        {
            FindNear(word, 0, start, found);
            FindNear(word, end, Count, found);
        }

        found.Sort(Compare);
        return [.. found.Take(SearchLimits.MostLookups)];
    }

    private void FindNear(SearchWord word, int start, int end, List<Lookup> found)
    {
        var (letters, length, edits) = (word.Letters, word.Sound.Length, word.Edits);
        var longest = word.IsNearPrefix ? int.MaxValue : length + edits;
        for (var other = start; other < end; other++)
        {
            var otherLength = _starts[other + 1] - _starts[other];
            if (otherLength < length - edits || otherLength > longest || LetterSet.Beyond(letters, _letterSets[other]) > edits)
            {
                continue;
            }

            var closeness = word.ClosenessTo(this[other]);
            if (closeness > 0)
            {
                found.Add(new Lookup(other, closeness));
            }
        }
    }

    private int Compare(Lookup left, Lookup right)
    {
        var byCloseness = right.Closeness.CompareTo(left.Closeness);
        var byFrequency = byCloseness != 0 ? byCloseness : _frequencies[right.Word].CompareTo(_frequencies[left.Word]);
        return byFrequency != 0 ? byFrequency : left.Word.CompareTo(right.Word);
    }

    private int FirstNotBefore(ReadOnlySpan<char> letters)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(letters) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
