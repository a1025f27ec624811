namespace GraphApi.Plan.Walks.Chains;

/// <summary>The best chains to one official, and how many there are.</summary>
internal sealed class OfficialChains(ChainOrder order, int most)
{
    private readonly List<Chain> _best = [];

    public IReadOnlyList<Chain> Best => _best;

    /// <summary>All chains that were found.</summary>
    public int Total { get; private set; }

    public void Add(Chain chain)
    {
        Total++;
        var place = _best.BinarySearch(chain, order);
        if (~place < most)
        {
            _best.Insert(~place, chain);
        }

        if (_best.Count > most)
        {
            _best.RemoveAt(most);
        }
    }
}
