using System.Runtime.InteropServices;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Search.Spelling;

namespace GraphApi.Plan.Search;

/// <summary>Collects the words of nodes, table by table.</summary>
internal sealed class SearchIndexBuilder
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>By number of a word: its last entry in <see cref="_entries"/>, and how many it has.</summary>
    private readonly List<(int LastEntry, int Count)> _entriesOf = [];
    private readonly List<(int Number, SearchEntry Entry)> _entries = [];
    private readonly WordList _value = new();

    public SearchIndexBuilder()
    {
        _numbers = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Add(NodeTable table)
    {
        var properties = table.Type.Properties.Where(property => property.IsSearchable).ToArray();
        if (properties.Length == 0)
        {
            return;
        }

        for (var row = 0; row < table.Count; row++)
        {
            foreach (var property in properties)
            {
                Add(table.NodeIndex[row], table.Columns[property.Ordinal], row);
            }
        }
    }

    public SearchIndex Build()
    {
        var vocabulary = new Vocabulary(_words.Select(word => KeyValuePair.Create(word.Key, _entriesOf[word.Value].Count)));
        var starts = new int[vocabulary.Count + 1];
        var next = new int[vocabulary.Count];
        for (var word = 0; word < vocabulary.Count; word++)
        {
            var number = _numbers[vocabulary[word]];
            next[number] = starts[word];
            starts[word + 1] = starts[word] + _entriesOf[number].Count;
        }

        var entries = new SearchEntry[_entries.Count];
        foreach (var (number, entry) in _entries)
        {
            entries[next[number]++] = entry;
        }

        return new SearchIndex(vocabulary, starts, entries);
    }

    private void Add(int node, Column column, int row)
    {
        switch (column)
        {
            case TextColumn texts:
                _value.Read(texts[row]);
                AddWords(node);
                break;
            case ListColumn lists:
                foreach (var code in lists[row])
                {
                    _value.Read(lists.Texts[code]);
                    AddWords(node);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(column), column.GetType().Name, "A column whose values cannot be searched.");
        }
    }

    private void AddWords(int node)
    {
        for (var word = 0; word < _value.Count; word++)
        {
            Add(NumberOf(_value.SoundOf(word)), new SearchEntry(node, _value.Count));
        }
    }

    private int NumberOf(ReadOnlySpan<char> sound)
    {
        if (!_numbers.TryGetValue(sound, out var number))
        {
            number = _words.Count;
            _numbers[sound] = number;
            _entriesOf.Add((-1, 0));
        }

        return number;
    }

    /// <summary>A node's words come one after the other, so that only a word's last entry can be of the same node.</summary>
    private void Add(int number, SearchEntry entry)
    {
        var (last, count) = _entriesOf[number];
        if (last >= 0 && _entries[last].Entry.Node == entry.Node)
        {
            var shortest = Math.Min(_entries[last].Entry.Words, entry.Words);
            CollectionsMarshal.AsSpan(_entries)[last].Entry = entry with { Words = shortest };
            return;
        }

        _entriesOf[number] = (_entries.Count, count + 1);
        _entries.Add((number, entry));
    }
}
