using GraphApi.Model.Datasets;

namespace GraphApi.Plan.Search;

/// <summary>The vocabulary of a data set, and for each word the nodes whose searchable values have it.</summary>
public sealed class SearchIndex
{
    private readonly int[] _starts;
    private readonly SearchEntry[] _entries;

    /// <param name="vocabulary">The words.</param>
    /// <param name="starts">By word: where its entries begin, and one more.</param>
    /// <param name="entries">The entries of all words.</param>
    internal SearchIndex(Vocabulary vocabulary, int[] starts, SearchEntry[] entries)
    {
        Vocabulary = vocabulary;
        _starts = starts;
        _entries = entries;
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>The entries of a word, a node each.</summary>
    public ReadOnlySpan<SearchEntry> this[int word] => _entries.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>How many entries all words have together.</summary>
    public int EntryCount => _entries.Length;

    /// <summary>An entry by its position among those of all words, and the word that has it.</summary>
    public (int Word, SearchEntry Entry) EntryAt(int position)
    {
        var found = Array.BinarySearch(_starts, position);
        return (found >= 0 ? found : ~found - 1, _entries[position]);
    }

    public static SearchIndex Build(Dataset dataset)
    {
        var builder = new SearchIndexBuilder();
        foreach (var table in dataset.Nodes)
        {
            builder.Add(table);
        }

        return builder.Build();
    }
}
