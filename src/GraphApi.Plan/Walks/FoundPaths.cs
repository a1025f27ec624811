using System.Runtime.InteropServices;

namespace GraphApi.Plan.Walks;

/// <summary>The paths that a search has found, in order: nodes and relationships by their numbers in the graph.</summary>
public sealed class FoundPaths
{
    private readonly List<int> _nodes = [];
    private readonly List<int> _relationships = [];

    /// <summary>By path: where its relationships begin, and one more. Its nodes begin one place further for each path before it.</summary>
    private readonly List<int> _offsets = [0];

    public int Count => _offsets.Count - 1;

    /// <summary>True where there are or may be more paths than were asked for.</summary>
    public bool IsTruncated { get; set; }

    /// <summary>The nodes of a path from its beginning to its end, one more than its relationships.</summary>
    public ReadOnlySpan<int> NodesOf(int path) => CollectionsMarshal.AsSpan(_nodes)[(_offsets[path] + path)..(_offsets[path + 1] + path + 1)];

    public ReadOnlySpan<int> RelationshipsOf(int path) => CollectionsMarshal.AsSpan(_relationships)[_offsets[path].._offsets[path + 1]];

    public void Add(ReadOnlySpan<int> nodes, ReadOnlySpan<int> relationships)
    {
        _nodes.AddRange(nodes);
        _relationships.AddRange(relationships);
        _offsets.Add(_relationships.Count);
    }

    /// <summary>Takes away what is more than was asked for.</summary>
    public void Keep(int count)
    {
        if (Count > count)
        {
            IsTruncated = true;
            _offsets.RemoveRange(count + 1, Count - count);
        }
    }
}
