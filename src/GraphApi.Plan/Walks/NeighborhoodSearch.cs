using System.Runtime.InteropServices;

namespace GraphApi.Plan.Walks;

/// <summary>
/// Finds the nodes around some others: the nearest first, then by their ids. From an area it goes on only where it is itself a centre.
/// </summary>
/// <remarks>A graph with missing parts is met as in <see cref="PathSearch{TFilter}"/>.</remarks>
public sealed class NeighborhoodSearch<TFilter>(WalkGraph graph, TFilter filter, NeighborhoodRequest request, WalkBudget budget, WalkScratch scratch)
    where TFilter : struct, IStepFilter
{
    private readonly WalkMarks _marks = scratch.Marks;
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
        _marks.Clear(graph.NodeCount);
        Array.ForEach(request.Centres, node => _marks.Mark(node, 0));
        scratch.Level.Clear();
        scratch.Level.AddRange(request.Centres);
        Show(request.Centres);
        for (var depth = 1; depth <= request.Depth && scratch.Level.Count > 0 && Missing.Count == 0 && !budget.IsExhausted && !IsEnough; depth++)
        {
            MeetNext();
        }
    }

    private bool IsEnough => !request.CountsOmitted && Omitted > 0;

    private void MeetNext()
    {
        scratch.Next.Clear();
        foreach (var node in CollectionsMarshal.AsSpan(scratch.Level))
        {
            if (!graph.TryLookAt(node, budget, Missing))
            {
                break;
            }

            MeetNeighbours(node);
        }

        var level = CollectionsMarshal.AsSpan(scratch.Next);
        level.Sort();
        Show(level);
        scratch.Level.Clear();
        foreach (var node in level)
        {
            if (!graph.IsArea(node))
            {
                scratch.Level.Add(node);
            }
        }
    }

    private void MeetNeighbours(int node)
    {
        var (start, end) = (graph.Offsets[node], graph.Offsets[node + 1]);
        var fars = graph.Far.AsSpan(start, end - start);
        for (var index = 0; index < fars.Length; index++)
        {
            var far = fars[index];
            if (!_marks.IsMarked(far) && filter.Allows(graph, start + index))
            {
                _marks.Mark(far, 0);
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
