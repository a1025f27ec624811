using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Memory.Adjacency;

/// <summary>Makes adjacency lists by two counting sorts, in O(nodes + relationships).</summary>
internal static class AdjacencyBuilder
{
    public static AdjacencyList Build(RelationshipTable table, Direction direction, int nodeCount) => direction switch
    {
        Direction.Out => Build(table.From, table.To, AllRows(table.Count), nodeCount),
        Direction.In => Build(table.To, table.From, AllRows(table.Count), nodeCount),
        Direction.Both => BuildBoth(table.From, table.To, nodeCount),
        _ => throw new ArgumentOutOfRangeException(nameof(direction)),
    };

    /// <summary>Each relationship once from either end; one that leads from a node to itself once.</summary>
    /// <param name="starts">By row: the node that the relationship starts at.</param>
    /// <param name="ends">By row: the node that it ends at.</param>
    /// <param name="nodeCount">How many nodes there are.</param>
    public static AdjacencyList BuildBoth(int[] starts, int[] ends, int nodeCount)
    {
        var near = new List<int>(2 * starts.Length);
        var far = new List<int>(2 * starts.Length);
        var rows = new List<int>(2 * starts.Length);
        for (var row = 0; row < starts.Length; row++)
        {
            var (from, to) = (starts[row], ends[row]);
            near.Add(from);
            far.Add(to);
            rows.Add(row);
            if (from != to)
            {
                near.Add(to);
                far.Add(from);
                rows.Add(row);
            }
        }

        return Build([.. near], [.. far], [.. rows], nodeCount);
    }

    /// <summary>The entries come by relationship row, so that two stable sorts, by far node and then by near node, give the order of the list.</summary>
    private static AdjacencyList Build(int[] near, int[] far, int[] rows, int nodeCount)
    {
        var byFar = Sort(AllRows(rows.Length), far, nodeCount, out _);
        var sorted = Sort(byFar, near, nodeCount, out var offsets);
        var sortedFar = byFar;
        for (var position = 0; position < sorted.Length; position++)
        {
            sortedFar[position] = far[sorted[position]];
        }

        for (var position = 0; position < sorted.Length; position++)
        {
            sorted[position] = rows[sorted[position]];
        }

        return new AdjacencyList(offsets, sortedFar, sorted);
    }

    /// <summary>Entries by the node that each belongs to; those of one node stay in the order in which they came.</summary>
    private static int[] Sort(int[] entries, int[] nodes, int nodeCount, out int[] offsets)
    {
        offsets = new int[nodeCount + 1];
        foreach (var node in nodes)
        {
            offsets[node + 1]++;
        }

        for (var node = 0; node < nodeCount; node++)
        {
            offsets[node + 1] += offsets[node];
        }

        var next = offsets.AsSpan(0, nodeCount).ToArray();
        var sorted = new int[entries.Length];
        foreach (var entry in entries)
        {
            sorted[next[nodes[entry]]++] = entry;
        }

        return sorted;
    }

    private static int[] AllRows(int count)
    {
        var rows = new int[count];
        for (var row = 0; row < count; row++)
        {
            rows[row] = row;
        }

        return rows;
    }
}
