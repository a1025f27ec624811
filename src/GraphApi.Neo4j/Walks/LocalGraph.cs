using GraphApi.Bolt.PackStream;
using GraphApi.Model;
using GraphApi.Plan.Walks;

namespace GraphApi.Neo4j.Walks;

/// <summary>The part of the graph that a request has fetched so far. It grows from round to round, and is numbered anew for each.</summary>
internal sealed class LocalGraph
{
    private readonly Dictionary<string, LocalNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<string> _relationships = [];

    /// <summary>The nodes by their numbers in the graph that was made last.</summary>
    private LocalNode[] _byNumber = [];

    /// <summary>The numbers of records in the graph that was made last, sorted and without repeats.</summary>
    public int[] NumbersOf(IEnumerable<string> ids) => [.. ids.Select(NumberOf).Distinct().Order()];

    public bool Contains(string id) => _nodes.ContainsKey(id);

    public LocalNode NodeOf(int number) => _byNumber[number];

    public string RelationshipIdOf(int number) => _relationships[number];

    /// <summary>Reads records: a list of lists, each the id, whether it is an area, and how many relationships it has.</summary>
    public void ReadNodes(ref PackReader reader)
    {
        for (var count = reader.ReadListHeader(); count > 0; count--)
        {
            reader.ReadListHeader();
            ReadNode(ref reader);
        }
    }

    /// <summary>Reads the steps from some nodes: a list of lists, each the id of the node, that of the relationship, and what <see cref="ReadNodes"/> reads of the far one.</summary>
    public void ReadSteps(ref PackReader reader, IEnumerable<LocalNode> from)
    {
        foreach (var node in from)
        {
            node.Steps = [];
        }

        for (var count = reader.ReadListHeader(); count > 0; count--)
        {
            reader.ReadListHeader();
            var steps = _nodes[reader.ReadString()].Steps ?? throw new InvalidOperationException("Neo4j gave steps from a record that was not asked for.");
            _relationships.Add(reader.ReadString());
            steps.Add(new LocalStep(_relationships.Count - 1, _relationships[^1], ReadNode(ref reader)));
        }

        foreach (var node in from)
        {
            node.Steps?.Sort(LocalStep.Compare);
        }
    }

    /// <summary>What is known by now as a graph to walk.</summary>
    public WalkGraph Build()
    {
        _byNumber = [.. _nodes.Values];
        Array.Sort(_byNumber, (left, right) => CodePointOrder.Compare(left.Id, right.Id));
        var numbers = new Dictionary<LocalNode, int>(ReferenceEqualityComparer.Instance);
        var offsets = new int[_byNumber.Length + 1];
        for (var node = 0; node < _byNumber.Length; node++)
        {
            numbers.Add(_byNumber[node], node);
            offsets[node + 1] = offsets[node] + (_byNumber[node].Steps?.Count ?? 0);
        }

        var steps = _byNumber.SelectMany(node => node.Steps ?? []).ToList();
        return new WalkGraph
        {
            Offsets = offsets,
            Far = [.. steps.Select(step => numbers[step.Far])],
            Relationships = [.. steps.Select(step => step.Relationship)],
            Areas = [.. _byNumber.Select(node => node.IsArea)],
            Degrees = [.. _byNumber.Select(node => node.Degree)],
            Missing = [.. _byNumber.Select(node => node.Steps is null)],
        };
    }

    private int NumberOf(string id) => Array.BinarySearch(_byNumber, new LocalNode(id, IsArea: false, Degree: 0), Comparer<LocalNode>.Create((left, right) => CodePointOrder.Compare(left.Id, right.Id)));

    private LocalNode ReadNode(ref PackReader reader)
    {
        var (id, isArea, degree) = (reader.ReadString(), reader.ReadBoolean(), reader.ReadInt32());
        if (!_nodes.TryGetValue(id, out var node))
        {
            _nodes.Add(id, node = new LocalNode(id, isArea, degree));
        }

        return node;
    }
}
