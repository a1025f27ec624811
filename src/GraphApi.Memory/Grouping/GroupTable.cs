namespace GraphApi.Memory.Grouping;

/// <summary>
/// Counts in the making: a tree with a level for each key, so that a record with several values of several keys counts in each combination of them.
/// A node of the tree is a number, the root 0.
/// </summary>
internal sealed class GroupTable
{
    private readonly Dictionary<(int Parent, int Ordinal), int> _children = [];
    private readonly List<(int Parent, int Ordinal)> _nodes = [(-1, GroupReader.None)];
    private readonly List<int> _counts = [0];

    /// <summary>The groups that have records.</summary>
    public int GroupCount { get; private set; }

    public int ChildOf(int parent, int ordinal)
    {
        if (!_children.TryGetValue((parent, ordinal), out var child))
        {
            child = _nodes.Count;
            _children.Add((parent, ordinal), child);
            _nodes.Add((parent, ordinal));
            _counts.Add(0);
        }

        return child;
    }

    public void Count(int group)
    {
        if (_counts[group]++ == 0)
        {
            GroupCount++;
        }
    }

    /// <summary>The groups that have records, each with the ordinals of its keys, in the order of the keys.</summary>
    public List<(int[] Ordinals, int Count)> ToSortedGroups(int keys)
    {
        var groups = new List<(int[] Ordinals, int Count)>();
        for (var node = 1; node < _nodes.Count; node++)
        {
            if (_counts[node] > 0)
            {
                groups.Add((OrdinalsOf(node, keys), _counts[node]));
            }
        }

        groups.Sort((left, right) => left.Ordinals.AsSpan().SequenceCompareTo(right.Ordinals));
        return groups;
    }

    private int[] OrdinalsOf(int node, int keys)
    {
        var ordinals = new int[keys];
        for (var key = keys - 1; key >= 0; key--)
        {
            (node, ordinals[key]) = _nodes[node];
        }

        return ordinals;
    }
}
