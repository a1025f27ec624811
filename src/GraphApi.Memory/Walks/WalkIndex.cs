using GraphApi.Memory.Adjacency;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Walks;

/// <summary>A snapshot's graph as walks need it, with all relationship types together. Made when the first walk is asked for.</summary>
internal sealed class WalkIndex
{
    private WalkIndex(WalkGraph graph, RelationshipRanks relationships)
    {
        Graph = graph;
        Relationships = relationships;
    }

    public WalkGraph Graph { get; }

    /// <summary>The relationships by their numbers in <see cref="Graph"/>. Its nodes have their node indexes, which are ranks by id as well.</summary>
    public RelationshipRanks Relationships { get; }

    public static WalkIndex Build(Dataset dataset)
    {
        var relationships = RelationshipRanks.Of(dataset);
        var adjacency = BuildAdjacency(dataset, relationships);
        var graph = new WalkGraph
        {
            Offsets = adjacency.Offsets,
            Far = adjacency.Far,
            Relationships = adjacency.Relationships,
            Areas = FindAreas(dataset),
        };
        return new WalkIndex(graph, relationships);
    }

    private static AdjacencyList BuildAdjacency(Dataset dataset, RelationshipRanks relationships)
    {
        var (from, to) = (new int[relationships.Count], new int[relationships.Count]);
        for (var rank = 0; rank < from.Length; rank++)
        {
            var (type, row) = relationships[rank];
            var table = dataset.Relationships[type - dataset.Model.NodeTypes.Length];
            (from[rank], to[rank]) = (table.From[row], table.To[row]);
        }

        return AdjacencyBuilder.BuildBoth(from, to, dataset.NodeCount);
    }

    private static bool[]? FindAreas(Dataset dataset)
    {
        bool[]? areas = null;
        foreach (var table in dataset.Nodes)
        {
            if (table.Type.AreaRule is { } rule)
            {
                areas ??= new bool[dataset.NodeCount];
                MarkAreas(areas, table, rule);
            }
        }

        return areas;
    }

    private static void MarkAreas(bool[] areas, NodeTable table, AreaRule rule)
    {
        var column = (CodedColumn)table.Columns[rule.Property.Ordinal];
        var code = column.Texts.IndexOf(rule.Value);
        for (var row = 0; row < table.Count; row++)
        {
            areas[table.NodeIndex[row]] = code >= 0 && column[row] == code;
        }
    }
}
