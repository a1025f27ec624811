using System.Collections.Immutable;
using GraphApi.Plan.Search.Spelling;

namespace GraphApi.Plan.Search;

/// <summary>A text that is searched for, and which words of the vocabulary lead to candidates for it.</summary>
public sealed class SearchQuery
{
    private const int Scale = 1000;

    /// <summary>Even a word that all elements have says something.</summary>
    private const int LeastWeight = 100;

    /// <summary>A word that stands for nothing in the data, which is not held against the others more than a middling one.</summary>
    private const int UnknownWeight = 500;

    private const int InitialWeight = 200;

    private SearchQuery(ImmutableArray<SearchWord> words, ImmutableArray<int> weights, ImmutableArray<Probe> probes)
    {
        Words = words;
        Weights = weights;
        Probes = probes;
    }

    /// <summary>What leads to candidates; empty where nothing can be found.</summary>
    public ImmutableArray<Probe> Probes { get; }

    internal ImmutableArray<SearchWord> Words { get; }

    /// <summary>By word: what it counts, the more the rarer it is; nothing where the same word, and no initial, stands before it.</summary>
    internal ImmutableArray<int> Weights { get; }

    /// <param name="text">Any text; one without letters and digits finds nothing.</param>
    /// <param name="vocabulary">The words of the data.</param>
    /// <param name="elements">How many elements can be found at all.</param>
    /// <param name="cancellationToken">Looked at before each word, which is compared with all of the vocabulary.</param>
    /// <exception cref="OperationCanceledException">The caller does not wait any longer.</exception>
    public static SearchQuery Of(string text, Vocabulary vocabulary, int elements, CancellationToken cancellationToken)
    {
        var list = new WordList();
        list.Read(text);
        var words = Enumerable.Range(0, list.Count)
            .Select(word => new SearchWord(list.Plain(word).ToString(), list.SoundOf(word).ToString(), word == list.Count - 1))
            .ToImmutableArray();
        var lookups = words.Select(word => word.IsInitial && !word.IsPrefix ? [] : vocabulary.Find(word, cancellationToken)).ToArray();
        var weights = words
            .Select((word, position) => !word.IsInitial && words.Take(position).Any(other => other.Plain == word.Plain) ? 0 : WeightOf(word, lookups[position], vocabulary, elements))
            .ToImmutableArray();
        return new SearchQuery(words, weights, Choose(lookups, weights, vocabulary));
    }

    private static int WeightOf(SearchWord word, ImmutableArray<Lookup> lookups, Vocabulary vocabulary, int elements)
    {
        if (word.IsInitial)
        {
            return InitialWeight;
        }

        if (lookups.IsEmpty)
        {
            return UnknownWeight;
        }

        var closest = lookups[0].Closeness;
        var frequency = lookups.TakeWhile(lookup => lookup.Closeness == closest).Max(lookup => vocabulary.FrequencyOf(lookup.Word));
        return Math.Max(LeastWeight, (int)(Scale * Math.Log2(1.0 + ((double)elements / frequency)) / Math.Log2(1.0 + elements)));
    }

    /// <summary>The look-ups of the rarest word, and of the next ones as long as the entries of the index that they lead to are not too many.</summary>
    private static ImmutableArray<Probe> Choose(ImmutableArray<Lookup>[] lookups, ImmutableArray<int> weights, Vocabulary vocabulary)
    {
        var probes = ImmutableArray.CreateBuilder<Probe>();
        var entries = 0L;
        foreach (var (position, count) in lookups
            .Select((found, position) => (Position: position, Entries: found.Sum(lookup => (long)vocabulary.FrequencyOf(lookup.Word))))
            .Where(word => word.Entries > 0)
            .OrderBy(word => word.Entries))
        {
            entries += count;
            if (probes.Count > 0 && entries > SearchLimits.MostEntries)
            {
                break;
            }

            probes.AddRange(lookups[position].Select(lookup => new Probe(position, lookup.Word, weights[position] * lookup.Closeness / Scale)));
        }

        return probes.ToImmutable();
    }
}
