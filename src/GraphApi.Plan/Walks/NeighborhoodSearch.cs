using System.Runtime.InteropServices;

namespace GraphApi.Plan.Walks;

/// <summary>
/// Finds the nodes around some others: the nearest first, then by their ids. From an area it goes on only where it is itself a centre.
/// </summary>
/// <remarks>A graph with missing parts is met as in <see cref="PathSearch{TFilter}"/>.</remarks>
public sealed class NeighborhoodSearch<TFilter>(WalkGraph graph, TFilter filter, NeighborhoodRequest request, WalkBudget budget, WalkScratch scratch)
    where TFilter : struct, IStepFilter
{
    private readonly WalkSide _side = scratch.Forward;
    private int _met;

    /// <summary>The nodes that are shown, in order; final where nothing is missing.</summary>
    public List<int> Nodes { get; } = [];

    /// <summary>How many nodes were met and are not shown.</summary>
    public int Omitted => _met - Nodes.Count;

    /// <summary>True where there are or may be more nodes than are shown.</summary>
    public bool IsTruncated => Omitted > 0 || budget.IsExhausted;

    /// <summary>Nodes whose relationships have to be there before the search can go on.</summary>
    public List<int> Missing { get; } = [];

    public void Run()
    {
        _side.Begin(graph.NodeCount, request.Centres, barred: []);
        Show(CollectionsMarshal.AsSpan(_side.Frontier));
        while (_side.Depth < request.Depth && _side.Frontier.Count > 0 && Missing.Count == 0 && !budget.IsExhausted && !IsEnough)
        {
            MeetNext();
        }
    }

    private bool IsEnough => !request.CountsOmitted && Omitted > 0;

    private void MeetNext()
    {
        _side.Depth++;
        scratch.Next.Clear();
        foreach (var node in CollectionsMarshal.AsSpan(_side.Frontier))
        {
            if (graph.IsMissing(node))
            {
                Missing.Add(node);
            }

            if (!budget.TrySpend(graph.Degree(node)))
            {
                break;
            }

            MeetNeighbours(node);
        }

        var level = CollectionsMarshal.AsSpan(scratch.Next);
        level.Sort();
        Show(level);
        _side.Frontier.Clear();
        foreach (var node in level)
        {
            if (!graph.IsArea(node))
            {
                _side.Frontier.Add(node);
            }
        }
    }

    private void MeetNeighbours(int node)
    {
        var (start, end) = (graph.Offsets[node], graph.Offsets[node + 1]);
        var relationships = graph.Relationships.AsSpan(start, end - start);
        var fars = graph.Far.AsSpan(start, end - start);
        for (var index = 0; index < fars.Length; index++)
        {
            var far = fars[index];
            if (!_side.Marks.IsMarked(far) && filter.Allows(relationships[index], far))
            {
                _side.Marks.Mark(far, _side.Depth);
                scratch.Next.Add(far);
            }
        }
    }

    private void Show(ReadOnlySpan<int> nodes)
    {
        _met += nodes.Length;
        Nodes.AddRange(nodes[..Math.Min(nodes.Length, request.Limit - Nodes.Count)]);
    }
}
