namespace GraphApi.Plan.Walks.Chains;

/// <summary>What lies above the subject of a chain search, as far as it was looked at. Records are numbered as they are met: the subject is 0.</summary>
public sealed class ChainGraph
{
    private readonly List<ChainRecord> _records = [];

    /// <summary>By record: the links that lead up from it.</summary>
    private readonly List<List<ChainLink>> _links = [];

    public int Count => _records.Count;

    public ChainRecord this[int record] => _records[record];

    public IReadOnlyList<ChainLink> LinksFrom(int record) => _links[record];

    public int CompareIds(int left, int right) => _records[left].Id.Span.SequenceCompareTo(_records[right].Id.Span);

    /// <summary>Takes in a record that was not met before, and returns its number.</summary>
    public int Meet(ChainRecord record)
    {
        _records.Add(record);
        _links.Add([]);
        return _records.Count - 1;
    }

    internal void Add(ChainLink link) => _links[link.From].Add(link);

    /// <summary>Puts the links of each record into the order of the records that they lead to, then of their own ids.</summary>
    internal void SortLinks()
    {
        foreach (var links in _links)
        {
            links.Sort((left, right) => left.To != right.To ? CompareIds(left.To, right.To) : left.Id.Span.SequenceCompareTo(right.Id.Span));
        }
    }
}
