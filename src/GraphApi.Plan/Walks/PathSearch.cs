using System.Runtime.CompilerServices;

namespace GraphApi.Plan.Walks;

/// <summary>
/// Finds the first simple paths between two sets of nodes: the shortest first, then by their nodes, then by their relationships. An area may begin or end a path and
/// is never passed. Nodes are met in both directions level by level, from the side that has fewer to go on from, so that after levels a and b all nodes within
/// a steps of the sources and b of the targets are known. Once the two have met, the paths of length a + b are enumerated along nodes that can still reach a target in
/// time. Where one path is wanted, the level in which the two meet ends there.
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

    /// <summary>Where paths can begin and end: an only target begins no path, and an only source ends none, as a path does not come back to where it began.</summary>
    private readonly int[] _sources = Without(request.Sources, OnlyOf(request.Targets));
    private readonly int[] _targets = Without(request.Targets, OnlyOf(request.Sources));

    /// <summary>The only source and the only target, which no path passes; none where there are several.</summary>
    private readonly int _onlySource = OnlyOf(request.Sources);
    private readonly int _onlyTarget = OnlyOf(request.Targets);

    /// <summary>True once there may be a path of the present length.</summary>
    private bool _hasMet;

    /// <summary>True where the first path of the first length is all that is wanted.</summary>
    private bool _wantsFirst;

    /// <summary>The step of one side to a node of the other in which the two have met; of the forward side, if the first path is wanted, a step of that path.</summary>
    private WalkStep _meeting;

    /// <summary>The paths; final where nothing is missing.</summary>
    public FoundPaths Found { get; } = new();

    /// <summary>Nodes whose relationships have to be there before the search can go on.</summary>
    public List<int> Missing { get; } = [];

    public void Run()
    {
        if (request.Count == 0 || _sources.Length == 0 || _targets.Length == 0)
        {
            return;
        }

        scratch.Begin(graph.NodeCount, _sources, _targets, request.Avoided);
        _hasMet = Array.Exists(_sources, node => _backward.Distances.Of(node) == 0);
        _wantsFirst = request.Count == 1 && !_hasMet;
        for (var length = 1; length <= request.MaxLength && Missing.Count == 0; length++)
        {
            var isForward = _forward.FrontierCount <= _backward.FrontierCount;
            if (!(isForward ? TryExpand(_forward, _backward) : TryExpand(_backward, _forward))
                || (_hasMet && !(_wantsFirst ? TryAddFirst(length, isForward) : TryBound(length) && TryEnumerate(length))))
            {
                break;
            }
        }

        Found.IsTruncated = budget.IsExhausted;
    }

    /// <summary>
    /// Meets the nodes one step farther from one side, and no more of them once the first path's meeting is found; false where the search ends or cannot go on.
    /// </summary>
    /// <param name="near">The side that goes on.</param>
    /// <param name="other">The side that it is to meet.</param>
    /// <param name="findsOnly">True where the two are known to meet now: no node is met, only the meeting is looked for.</param>
    private bool TryExpand(WalkSide near, WalkSide other, bool findsOnly = false)
    {
        var (start, end) = near.Frontier;
        if (start == end && !_hasMet)
        {
            return false;
        }

        for (var index = start; index < end; index++)
        {
            var node = near.Steps[index].Node;
            Prefetch(near, index + 1);
            if (!CanGoOn(near, node))
            {
                continue;
            }

            if (!TryLookAt(node))
            {
                return false;
            }

            // With a part missing it is not known yet which meeting is the first one.
            if ((findsOnly ? TryFindMeeting(index, node, other) : TryMeetNeighbours(index, node, near, other)) && Missing.Count == 0)
            {
                return true;
            }
        }

        near.Advance();
        return Missing.Count == 0;
    }

    /// <summary>Meets the nodes next to one of them; true where that has found the first path's meeting, behind which nothing was looked at.</summary>
    /// <remarks>Optimised before its first call: nearly all of a search is spent here, and a server that is asked for paths now and then would long be without.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryMeetNeighbours(int from, int node, WalkSide near, WalkSide other)
    {
        var (start, end) = (graph.Offsets[node], graph.Offsets[node + 1]);
        var fars = graph.Far.AsSpan(start, end - start);
        var (nearDistances, otherDistances) = (near.Distances, other.Distances);
        var (depth, otherDepth, steps) = (near.Depth + 1, (uint)other.Depth, near.Steps);
        for (var index = 0; index < fars.Length; index++)
        {
            var far = fars[index];
            if (nearDistances.IsMet(far) || !filter.Allows(graph, start + index))
            {
                continue;
            }

            var step = new WalkStep(far, from, start + index);
            if (IsMeeting(far, otherDistances.Of(far), otherDepth))
            {
                _hasMet = true;
                _meeting = step;
                if (_wantsFirst)
                {
                    return true;
                }
            }

            nearDistances.Meet(far, depth);
            steps.Add(step);
        }

        return false;
    }

    /// <summary>Reads the beginning of a node's relationships while the node before it is looked at: they are where no earlier read was, and waiting for them is most of the time.</summary>
    private void Prefetch(WalkSide side, int index)
    {
        if (index < side.Frontier.End && graph.Offsets[side.Steps[index].Node] is var start && start < graph.Far.Length)
        {
            // A plain read of what is not used would be left out.
            Volatile.Read(ref graph.Far[start]);
        }
    }

    /// <summary>True for a node where the search began, and for one that a path can pass.</summary>
    private bool CanGoOn(WalkSide side, int node) => side.Depth == 0 || IsPassable(node);

    /// <summary>True for a node at a distance from the other side that a path can have: at its end, or in its middle.</summary>
    private bool IsMeeting(int node, uint distance, uint depth) => distance <= depth && (distance == 0 || IsPassable(node));

    /// <summary>True for a node that can be in the middle of a path.</summary>
    private bool IsPassable(int node) => node != _onlySource && node != _onlyTarget && !graph.IsArea(node);

    private bool TryLookAt(int node) => graph.TryLookAt(node, budget, Missing);

    private static int OnlyOf(int[] nodes) => nodes is [var only] ? only : None;

    private static int[] Without(int[] nodes, int node) => nodes.Contains(node) ? [.. nodes.Where(other => other != node)] : nodes;
}
