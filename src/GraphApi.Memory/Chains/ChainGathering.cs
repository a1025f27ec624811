using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Memory.Chains;

/// <summary>One request's look at what lies above a record.</summary>
internal sealed class ChainGathering
{
    private readonly ExecutionState _state;
    private readonly GraphSnapshot _snapshot;
    private readonly ChainIndex _index;
    private readonly ChainRequest _request;

    /// <summary>By rule: which relationships the scope leaves to be seen; null where it leaves all.</summary>
    private readonly RowFilter?[] _visible;

    /// <summary>Which officials are asked for.</summary>
    private readonly RowTest _wanted;

    /// <summary>By node index: the number of a record that was met.</summary>
    private readonly Dictionary<int, int> _numbers = [];

    /// <summary>By number: the node index.</summary>
    private readonly List<int> _nodes = [];

    public ChainGathering(ExecutionState state, GraphSnapshot snapshot, ChainIndex index, ResponsibilityChains chains)
    {
        _state = state;
        _snapshot = snapshot;
        _index = index;
        _request = chains.RequestOf(state.Variables);
        var binder = new PredicateBinder(snapshot, state.Variables);
        _visible = [.. chains.Steps.Select(step => step.Visible is null ? null : binder.BindRows(step.Visible, step.Rule.Up))];
        _wanted = chains.WantedBy(state.Variables) is { } wanted
            ? binder.Bind(wanted, new RowScope(snapshot.Table(chains.Rules.Official), Relationship: null, Items: null))
            : RowTest.Always;
    }

    public (ChainGraph Graph, FoundChains Found) Find(int subject)
    {
        var exploration = _state.ExploreChains(_request, Meet(subject));
        while (exploration.TryAdvance())
        {
            foreach (var record in exploration.Frontier)
            {
                LookAt(exploration, record);
            }
        }

        return (exploration.Graph, exploration.Search());
    }

    private void LookAt(ChainExploration exploration, int record)
    {
        var node = _nodes[record];
        foreach (var links in _index.LinksFrom(_snapshot.Nodes[node].Type))
        {
            var range = links.Adjacency.RangeOf(node);
            for (var position = range.Start; position < range.End; position++)
            {
                _state.Visit();
                var (far, row) = (links.Adjacency.Far[position], links.Adjacency.Relationships[position]);
                if (_visible[links.Rule.Ordinal]?.Accepts(_state, _snapshot.Nodes[far], row) != false)
                {
                    exploration.Add(links.LinkOf(_state, row, record, NumberOf(exploration, far)));
                }
            }
        }
    }

    private int NumberOf(ChainExploration exploration, int node) =>
        _numbers.TryGetValue(node, out var number) ? number : exploration.Graph.Meet(Meet(node));

    /// <summary>The record of a node that is met now: it has the next number.</summary>
    private ChainRecord Meet(int node)
    {
        var (type, row) = _snapshot.Nodes[node];
        var table = _snapshot.Table(type);
        _numbers.Add(node, _nodes.Count);
        _nodes.Add(node);
        return new ChainRecord(
            table.Ids.Memory(row),
            _snapshot.Dataset.Model.NodeTypes[type],
            _index.DatesOf(type, row),
            table.Type == _request.Rules.Official && _wanted.Holds(_state, row, relationship: -1),
            _index.LinksFrom(type).Sum(links => links.Adjacency.RangeOf(node).Length));
    }
}
