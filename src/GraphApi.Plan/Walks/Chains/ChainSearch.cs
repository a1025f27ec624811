namespace GraphApi.Plan.Walks.Chains;

/// <summary>
/// Finds all chains from a subject up to officials in what an exploration has gathered, which is in order: simple, and without a link that carries no responsibility from where it leaves
/// or that cannot hold at the time in question. The shorter ones are found first, so that a search that ends early has them.
/// </summary>
internal sealed class ChainSearch
{
    private readonly ChainRequest _request;
    private readonly ChainGraph _graph;
    private readonly WalkBudget _budget;
    private readonly ChainOrder _order;
    private readonly Dictionary<int, OfficialChains> _byOfficial = [];
    private readonly ChainLink[] _links;

    /// <summary>By record: bit n is set where some way of exactly n links leads from it to an official who is asked for, whatever else holds of it.</summary>
    private readonly int[] _lengths;

    /// <param name="request">What is asked for.</param>
    /// <param name="graph">What lies above the subject.</param>
    /// <param name="budget">How many links may be looked at, each as often as it is.</param>
    public ChainSearch(ChainRequest request, ChainGraph graph, WalkBudget budget)
    {
        _request = request;
        _graph = graph;
        _budget = budget;
        _order = new ChainOrder(graph);
        _links = new ChainLink[request.MaxLength];
        _lengths = new int[graph.Count];
    }

    public FoundChains Run()
    {
        FindLengths();
        var reference = _request.ReferenceAt(_graph[0], ReferenceInterval.None);
        for (var length = 1; length <= _request.MaxLength; length++)
        {
            if (Has(_lengths[0], length) && !TryContinue(0, 0, length, reference))
            {
                break;
            }
        }

        return Choose();
    }

    private static bool Has(int lengths, int length) => (lengths >> length & 1) == 1;

    private void FindLengths()
    {
        for (var record = 0; record < _lengths.Length; record++)
        {
            _lengths[record] = _graph[record].IsWanted ? 1 : 0;
        }

        for (var round = 0; round < _request.MaxLength; round++)
        {
            for (var record = 0; record < _lengths.Length; record++)
            {
                foreach (var link in _graph.LinksFrom(record))
                {
                    _lengths[record] |= _lengths[link.To] << 1;
                }
            }
        }
    }

    /// <summary>Finds the chains that begin with the first links and go on from a record with as many as are left; false where the budget ends the search.</summary>
    private bool TryContinue(int record, int step, int left, ReferenceInterval reference)
    {
        if (!_budget.TrySpend(_graph.LinksFrom(record).Count))
        {
            return false;
        }

        foreach (var link in _graph.LinksFrom(record))
        {
            var known = _request.ReferenceAt(_graph[link.To], reference);
            if (!Has(_lengths[link.To], left - 1) || !CanFollow(link, step, known))
            {
                continue;
            }

            _links[step] = link;
            if (left == 1)
            {
                Add(new Chain([.. _links.AsSpan(0, step + 1)], known));
            }
            else if (!TryContinue(link.To, step + 1, left - 1, known))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where the link can stand behind the first ones: it carries responsibility there, leads to none of their records, and all of them may hold at the time.</summary>
    private bool CanFollow(ChainLink link, int step, ReferenceInterval reference)
    {
        var before = _links.AsSpan(0, step);
        if (link.To == 0 || !link.Rule.Carries(link.Value, step == 0 ? null : before[^1].Rule.Relationship) || !link.MayHoldAt(reference))
        {
            return false;
        }

        foreach (var earlier in before)
        {
            if (earlier.To == link.To || !earlier.MayHoldAt(reference))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(Chain chain)
    {
        if (!_byOfficial.TryGetValue(chain.Official, out var chains))
        {
            _byOfficial[chain.Official] = chains = new OfficialChains(_order, _request.PerOfficial);
        }

        chains.Add(chain);
    }

    private FoundChains Choose()
    {
        var best = _byOfficial.Values.SelectMany(chains => chains.Best).Order(_order).ToList();
        var shown = best.Take(_request.Count).ToList();
        var counts = shown.CountBy(chain => chain.Official).ToDictionary();
        return new FoundChains(
            [.. shown.Select(chain => new FoundChain(chain, _byOfficial[chain.Official].Total - counts[chain.Official]))],
            _budget.IsExhausted || best.Count > shown.Count);
    }
}
