using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Tests.Walks;

/// <summary>A graph as a list of relationships, the first of which has number 0.</summary>
internal sealed record SmallGraph(int NodeCount, (int From, int To)[] Relationships, bool[] Areas)
{
    private readonly (int Relationship, int Far)[][] _steps = FindSteps(NodeCount, Relationships);

    /// <summary>A graph that is dense or sparse, with or without parallel relationships, loops and areas.</summary>
    public static SmallGraph Random(Random random) => Random(random, nodes: random.Next(2, 9), density: 3);

    /// <param name="random">Decides.</param>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="density">How many relationships there are for each node at the most.</param>
    public static SmallGraph Random(Random random, int nodes, int density)
    {
        var relationships = Enumerable.Range(0, random.Next(0, density * nodes)).Select(_ => (random.Next(nodes), random.Next(nodes))).ToArray();
        var share = random.Next(3) * 0.15;
        return new SmallGraph(nodes, relationships, [.. Enumerable.Range(0, nodes).Select(_ => random.NextDouble() < share)]);
    }

    /// <summary>From words such as <c>0-1 1-2 1-2</c>.</summary>
    public static SmallGraph Of(int nodeCount, string relationships, params int[] areas) => new(
        nodeCount,
        [.. relationships.Split(' ').Select(word => word.Split('-')).Select(ends => (int.Parse(ends[0], null), int.Parse(ends[1], null)))],
        [.. Enumerable.Range(0, nodeCount).Select(areas.Contains)]);

    /// <summary>The steps from a node, by the far node, then by relationship; a loop once.</summary>
    public IReadOnlyList<(int Relationship, int Far)> StepsFrom(int node) => _steps[node];

    public WalkGraph Whole() => Part(Enumerable.Range(0, NodeCount).ToHashSet());

    /// <summary>The graph with the relationships of some nodes only.</summary>
    public WalkGraph Part(IReadOnlySet<int> known)
    {
        var steps = Enumerable.Range(0, NodeCount).Select(node => known.Contains(node) ? _steps[node] : []).ToArray();
        var offsets = new int[NodeCount + 1];
        for (var node = 0; node < NodeCount; node++)
        {
            offsets[node + 1] = offsets[node] + steps[node].Length;
        }

        return new WalkGraph
        {
            Offsets = offsets,
            Far = [.. steps.SelectMany(own => own).Select(step => step.Far)],
            Relationships = [.. steps.SelectMany(own => own).Select(step => step.Relationship)],
            Areas = Areas,
            Degrees = [.. Enumerable.Range(0, NodeCount).Select(node => _steps[node].Length)],
            Missing = [.. Enumerable.Range(0, NodeCount).Select(node => !known.Contains(node))],
        };
    }

    private static (int Relationship, int Far)[][] FindSteps(int nodeCount, (int From, int To)[] relationships)
    {
        var steps = relationships
            .SelectMany((ends, number) => ((int Node, int Relationship, int Far)[])[(ends.From, number, ends.To), (ends.To, number, ends.From)])
            .Distinct()
            .ToLookup(step => step.Node, step => (step.Relationship, step.Far));
        return [.. Enumerable.Range(0, nodeCount).Select(node => steps[node].OrderBy(step => step.Far).ThenBy(step => step.Relationship).ToArray())];
    }
}
