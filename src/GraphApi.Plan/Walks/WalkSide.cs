using System.Runtime.InteropServices;

namespace GraphApi.Plan.Walks;

/// <summary>What is known from one end of a search: all nodes within <see cref="Depth"/> steps of where it began.</summary>
public sealed class WalkSide
{
    public WalkDistances Distances { get; private set; }

    /// <summary>
    /// The nodes that have a distance: those that are never gone to, then those where the search began, then those that it met, level by level and in a level in the order
    /// of the first of the shortest ways to each.
    /// </summary>
    public List<WalkStep> Steps { get; } = [];

    /// <summary>Which of <see cref="Steps"/> are <see cref="Depth"/> steps away. Those of the next level follow as they are met.</summary>
    public (int Start, int End) Frontier { get; private set; }

    public int FrontierCount => Frontier.End - Frontier.Start;

    public int Depth { get; private set; }

    /// <param name="distances">Without one for any node: what a search before has given was taken away by <see cref="Forget"/>.</param>
    /// <param name="nodes">Where the search begins.</param>
    /// <param name="barred">Nodes that are never gone to; none of those where the search begins.</param>
    public void Begin(WalkDistances distances, ReadOnlySpan<int> nodes, ReadOnlySpan<int> barred)
    {
        Distances = distances;
        Depth = 0;
        Meet(barred, WalkDistances.Barred);
        Frontier = (Steps.Count, Steps.Count + nodes.Length);
        Meet(nodes, 0);
    }

    /// <summary>Takes away the distances that this side has given, however its search ended.</summary>
    public void Forget()
    {
        foreach (var step in CollectionsMarshal.AsSpan(Steps))
        {
            Distances.Forget(step.Node);
        }

        Steps.Clear();
    }

    /// <summary>Makes the next level, all of whose nodes have been met, the present one.</summary>
    public void Advance()
    {
        Depth++;
        Frontier = (Frontier.End, Steps.Count);
    }

    private void Meet(ReadOnlySpan<int> nodes, int distance)
    {
        foreach (var node in nodes)
        {
            Distances.Meet(node, distance);
            Steps.Add(new WalkStep(node, From: -1, Position: -1));
        }
    }
}
