using System.Runtime.InteropServices;

namespace GraphApi.Plan.Walks;

public sealed partial class PathSearch<TFilter>
{
    private readonly WalkMarks _bounds = scratch.Marks;

    /// <summary>
    /// Bounds from below how far the nodes near the sources are from the targets, as far as paths of the length can use them: goes on from the targets' side, but only
    /// to nodes that the sources reach in time. False where the search cannot go on.
    /// </summary>
    private bool TryBound(int length)
    {
        _bounds.Clear(graph.NodeCount);
        BeginBounds(length - _backward.Depth);
        for (var depth = _backward.Depth + 1; depth < length && Missing.Count == 0; depth++)
        {
            foreach (var node in CollectionsMarshal.AsSpan(scratch.Level))
            {
                if (!TryLookAt(node))
                {
                    return false;
                }

                BoundNeighbours(node, depth, length - depth);
            }

            scratch.Advance();
        }

        return Missing.Count == 0;
    }

    /// <summary>Begins with the nodes in which the two sides meet.</summary>
    private void BeginBounds(int forwardDepth)
    {
        scratch.Level.Clear();
        scratch.Next.Clear();
        for (var index = _backward.Frontier.Start; index < _backward.Frontier.End; index++)
        {
            var node = _backward.Steps[index].Node;
            if (_forward.Distances.Of(node) <= (uint)forwardDepth && CanGoOn(_backward, node))
            {
                scratch.Level.Add(node);
            }
        }
    }

    private void BoundNeighbours(int node, int depth, int stepsFromSources)
    {
        for (var position = graph.Offsets[node]; position < graph.Offsets[node + 1]; position++)
        {
            var far = graph.Far[position];
            if (_forward.Distances.Of(far) <= (uint)stepsFromSources
                && !_backward.Distances.IsMet(far)
                && !_bounds.IsMarked(far)
                && filter.Allows(graph, position))
            {
                _bounds.Mark(far, depth);
                if (IsPassable(far))
                {
                    scratch.Next.Add(far);
                }
            }
        }
    }
}
