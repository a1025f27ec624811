using System.Runtime.InteropServices;

namespace GraphApi.Plan.Walks;

/// <summary>
/// Finds the first simple paths between two sets of nodes: the shortest first, then by their nodes, then by their relationships. An area may begin or end a path and
/// is never passed. Nodes are met in both directions level by level, from the side that has fewer to go on from, so that after levels a and b all nodes within a steps
/// of the sources and b of the targets are known. Once the two have met, the paths of length a + b are enumerated along nodes that can still reach a target in time.
/// </summary>
/// <remarks>
/// On a graph with missing parts the search takes them for empty, and stops at the end of a level that needs them: <see cref="Missing"/> names them, and the search is
/// begun anew on a graph that has them. It is always the need of a whole level, so that there are two rounds for a level at the most.
/// </remarks>
public sealed partial class PathSearch<TFilter>(WalkGraph graph, TFilter filter, PathRequest request, WalkBudget budget, WalkScratch scratch)
    where TFilter : struct, IStepFilter
{
    private const int None = -1;

    private readonly WalkSide _forward = scratch.Forward;
    private readonly WalkSide _backward = scratch.Backward;

    /// <summary>The only source and the only target, which no path passes; none where there are several.</summary>
    private readonly int _onlySource = request.Sources is [var source] ? source : None;
    private readonly int _onlyTarget = request.Targets is [var target] ? target : None;

    /// <summary>True once there may be a path of the present length.</summary>
    private bool _hasMet;

    /// <summary>The paths; final where nothing is missing.</summary>
    public FoundPaths Found { get; } = new();

    /// <summary>Nodes whose relationships have to be there before the search can go on.</summary>
    public List<int> Missing { get; } = [];

    public void Run()
    {
        if (request.Count == 0 || (_onlySource != None && _onlySource == _onlyTarget))
        {
            return;
        }

        _forward.Begin(graph.NodeCount, request.Sources, request.Avoided);
        _backward.Begin(graph.NodeCount, request.Targets, request.Avoided);
        _hasMet = request.Sources.Any(node => _backward.Marks.IsMarked(node));
        for (var length = 1; length <= request.MaxLength; length++)
        {
            var isForward = _forward.Frontier.Count <= _backward.Frontier.Count;
            if (!(isForward ? TryExpand(_forward, _backward) : TryExpand(_backward, _forward))
                || (_hasMet && !(TryBound(length) && TryEnumerate(length))))
            {
                break;
            }
        }

        Found.IsTruncated = budget.IsExhausted;
    }

    /// <summary>Meets the nodes one step farther from one side; false where the search ends or cannot go on.</summary>
    private bool TryExpand(WalkSide near, WalkSide other)
    {
        if (near.Frontier.Count == 0 && !_hasMet)
        {
            return false;
        }

        near.Depth++;
        scratch.Next.Clear();
        foreach (var node in CollectionsMarshal.AsSpan(near.Frontier))
        {
            if (!TryLookAt(node))
            {
                return false;
            }

            var (start, end) = (graph.Offsets[node], graph.Offsets[node + 1]);
            var relationships = graph.Relationships.AsSpan(start, end - start);
            var fars = graph.Far.AsSpan(start, end - start);
            for (var index = 0; index < fars.Length; index++)
            {
                var far = fars[index];
                if (!near.Marks.IsMarked(far) && filter.Allows(relationships[index], far))
                {
                    Meet(far, near, other.Marks);
                }
            }
        }

        near.Frontier.Clear();
        near.Frontier.AddRange(scratch.Next);
        return Missing.Count == 0;
    }

    private void Meet(int node, WalkSide near, WalkMarks other)
    {
        near.Marks.Mark(node, near.Depth);
        var isPassable = IsPassable(node);
        _hasMet |= other.IsMarked(node) && (isPassable || other.Distance(node) == 0);
        if (isPassable)
        {
            scratch.Next.Add(node);
        }
    }

    /// <summary>True for a node that can be in the middle of a path.</summary>
    private bool IsPassable(int node) => node != _onlySource && node != _onlyTarget && !graph.IsArea(node);

    /// <summary>False where the budget does not allow to look at a node's relationships.</summary>
    private bool TryLookAt(int node)
    {
        Need(node);
        return budget.TrySpend(graph.Degree(node));
    }

    private void Need(int node)
    {
        if (graph.IsMissing(node))
        {
            Missing.Add(node);
        }
    }
}
