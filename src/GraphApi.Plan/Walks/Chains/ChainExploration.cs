namespace GraphApi.Plan.Walks.Chains;

/// <summary>
/// Gathers what lies above a subject, level by level: a backend looks at the records of the <see cref="Frontier"/>, and adds the links that lead up from them, until
/// <see cref="TryAdvance"/> says that there is nothing more to look at. Then <see cref="Search"/> finds the chains in it.
/// </summary>
/// <remarks>Half of the budget is for gathering, so that a search that had to stop early still finds the chains in what it has.</remarks>
public sealed class ChainExploration
{
    private readonly ChainRequest _request;
    private readonly long _budget;
    private readonly CancellationToken _cancellationToken;
    private readonly WalkBudget _gathering;

    /// <summary>What all links are held against; not known where it is a matter of the single chain.</summary>
    private readonly ReferenceInterval _reference;
    private readonly HashSet<int> _reached = [0];
    private readonly List<int> _next = [0];
    private readonly List<int> _frontier = [];
    private int _level;

    /// <param name="request">What is asked for.</param>
    /// <param name="subject">What the chains begin with.</param>
    /// <param name="budget">How many relationships may be looked at, each as often as it is.</param>
    /// <param name="cancellationToken">Ends the work when nobody waits any longer.</param>
    public ChainExploration(ChainRequest request, ChainRecord subject, long budget, CancellationToken cancellationToken)
    {
        _request = request;
        _budget = budget;
        _cancellationToken = cancellationToken;
        _gathering = new WalkBudget(budget / 2, cancellationToken);
        _reference = request.ReferenceAt(subject, ReferenceInterval.None);
        Graph.Meet(subject);
    }

    public ChainGraph Graph { get; } = new();

    /// <summary>The records to look at next, in the order of their ids.</summary>
    public IReadOnlyList<int> Frontier => _frontier;

    /// <summary>Moves to the next level; false where there is none within length and budget. A look at a record counts for all relationships that lead up from it.</summary>
    public bool TryAdvance()
    {
        _frontier.Clear();
        if (_level++ < _request.MaxLength)
        {
            _next.Sort(Graph.CompareIds);
            _frontier.AddRange(_next.TakeWhile(record => _gathering.TrySpend(Graph[record].Degree)));
        }

        _next.Clear();
        return _frontier.Count > 0;
    }

    /// <summary>Takes in a link to a record that the graph has met; leaves out one that can be in no chain, be it for its kind or for its time.</summary>
    public void Add(ChainLink link)
    {
        if (!link.Rule.MayCarry(link.Value) || !link.MayHoldAt(_reference))
        {
            return;
        }

        Graph.Add(link);
        if (Graph[link.To] is { Degree: > 0 } record && record.Type != _request.Rules.Official && _reached.Add(link.To))
        {
            _next.Add(link.To);
        }
    }

    /// <summary>Finds the chains; the last step, once there is nothing more to look at.</summary>
    public FoundChains Search()
    {
        Graph.SortLinks();
        var found = new ChainSearch(_request, Graph, new WalkBudget(_budget - _gathering.Spent, _cancellationToken)).Run();
        return found with { IsTruncated = found.IsTruncated || _gathering.IsExhausted };
    }
}
