namespace GraphApi.Plan.Walks;

public sealed partial class PathSearch<TFilter>
{
    private readonly int[] _nodes = new int[PathRequest.LongestPath + 1];
    private readonly int[] _relationships = new int[PathRequest.LongestPath];

    /// <summary>By step: the positions that lead from its node to the next one, of which at least one may be followed.</summary>
    private readonly (int Start, int End)[] _runs = new (int, int)[PathRequest.LongestPath];

    /// <summary>Adds the paths of one length; false where there are enough paths or the budget is used up.</summary>
    private bool TryEnumerate(int length)
    {
        foreach (var source in _sources)
        {
            _nodes[0] = source;
            if (!TryContinue(0, length))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the paths that begin with the nodes up to <paramref name="step"/>.</summary>
    private bool TryContinue(int step, int length)
    {
        var node = _nodes[step];
        if (!TryLookAt(node))
        {
            return false;
        }

        var end = graph.Offsets[node + 1];
        for (var start = graph.Offsets[node]; start < end;)
        {
            var far = graph.Far[start];
            var next = start + 1;
            while (next < end && graph.Far[next] == far)
            {
                next++;
            }

            if (CanContinue(far, length - step - 1) && !_nodes.AsSpan(0, step + 1).Contains(far) && HasStep(start, next))
            {
                _nodes[step + 1] = far;
                _runs[step] = (start, next);
                if (!(step + 1 == length ? TryAdd(0, length) : TryContinue(step + 1, length)))
                {
                    return false;
                }
            }

            start = next;
        }

        return true;
    }

    /// <summary>True for a target where no steps are left, else for a node that a path may pass and that may reach a target with them.</summary>
    private bool CanContinue(int node, int stepsLeft) => stepsLeft == 0
        ? _backward.Distances.Of(node) == 0
        : (_backward.Distances.Of(node) <= (uint)stepsLeft || _bounds.Distance(node) <= (uint)stepsLeft) && IsPassable(node);

    private bool HasStep(int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            if (filter.Allows(graph, position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a path for each choice among parallel relationships from <paramref name="step"/> on; false where there are enough paths.</summary>
    private bool TryAdd(int step, int length)
    {
        if (step == length)
        {
            Found.Add(_nodes.AsSpan(0, length + 1), _relationships.AsSpan(0, length));
            return Found.Count < request.Count;
        }

        var (start, end) = _runs[step];
        for (var position = start; position < end; position++)
        {
            if (filter.Allows(graph, position))
            {
                _relationships[step] = graph.Relationships[position];
                if (!TryAdd(step + 1, length))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
