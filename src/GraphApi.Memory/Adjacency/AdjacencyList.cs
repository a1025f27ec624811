namespace GraphApi.Memory.Adjacency;

/// <summary>
/// The relationships of one relationship field, seen from its near side: compressed sparse rows. The run of a node is found in O(1) and is sorted
/// by the far node, then by the relationship, which is the API's default order because both are ranks by id.
/// </summary>
internal sealed class AdjacencyList(int[] offsets, int[] far, int[] relationships)
{
    /// <summary>By node: where its relationships begin. Always node count + 1 long.</summary>
    public int[] Offsets => offsets;

    /// <summary>The node index at the far side, by position.</summary>
    public int[] Far => far;

    /// <summary>The row in the table of the relationship type, by position.</summary>
    public int[] Relationships => relationships;

    /// <summary>The positions of a node's relationships.</summary>
    public RowRange RangeOf(int node) => new(offsets[node], offsets[node + 1]);
}
