using System.Runtime.CompilerServices;

namespace GraphApi.Plan.Walks;

public sealed partial class PathSearch<TFilter>
{
    /// <summary>
    /// Adds the first path where the two sides have just met. The sources' side meets nodes in the order of the first ways to them, so that the first of its steps to a
    /// node of the other side is a step of the first path. False where the search ends or cannot go on.
    /// </summary>
    private bool TryAddFirst(int length, bool isMetForward)
    {
        if (!isMetForward && !TryExpand(_forward, _backward, findsOnly: true))
        {
            return false;
        }

        var step = _forward.Depth + 1;
        Place(_meeting, step);
        _bounds.Clear(graph.NodeCount);
        return step == length ? TryAdd(0, length) : TryContinue(step, length);
    }

    /// <summary>Finds the first step from a node of the sources' side to one of the other; false where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryFindMeeting(int from, int node, WalkSide other)
    {
        var start = graph.Offsets[node];
        var fars = graph.Far.AsSpan(start, graph.Offsets[node + 1] - start);
        var (distances, depth) = (other.Distances, (uint)other.Depth);
        for (var index = 0; index < fars.Length; index++)
        {
            if (IsMeeting(fars[index], distances.Of(fars[index]), depth) && filter.Allows(graph, start + index))
            {
                _meeting = new WalkStep(fars[index], from, start + index);
                return true;
            }
        }

        return false;
    }

    /// <summary>Begins a path with the steps up to one of the sources' side.</summary>
    private void Place(WalkStep last, int step)
    {
        for (; step > 0; last = _forward.Steps[last.From])
        {
            _nodes[step--] = last.Node;
            _runs[step] = (last.Position, last.Position + 1);
        }

        _nodes[0] = last.Node;
    }
}
