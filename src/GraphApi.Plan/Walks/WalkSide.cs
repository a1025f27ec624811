namespace GraphApi.Plan.Walks;

/// <summary>What is known from one end of a search: all nodes within so many steps of where it began.</summary>
public sealed class WalkSide
{
    public WalkMarks Marks { get; } = new();

    /// <summary>The nodes that can be gone on from, at distance <see cref="Depth"/>.</summary>
    public List<int> Frontier { get; } = [];

    public int Depth { get; set; }

    public void Begin(int nodeCount, ReadOnlySpan<int> nodes, ReadOnlySpan<int> barred)
    {
        Depth = 0;
        Marks.Clear(nodeCount);
        Frontier.Clear();
        Frontier.AddRange(nodes);
        foreach (var node in nodes)
        {
            Marks.Mark(node, 0);
        }

        foreach (var node in barred)
        {
            Marks.Mark(node, WalkMarks.Barred);
        }
    }
}
