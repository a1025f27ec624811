using GraphApi.Plan.Search;

namespace GraphApi.Memory.Search;

/// <summary>What the words of a text weigh in each node while candidates are looked for; used again by later searches.</summary>
internal sealed class CandidateWeights(int nodeCount)
{
    private readonly NodeWeight[] _weights = new NodeWeight[nodeCount];
    private readonly List<int> _nodes = [];

    /// <summary>The nodes that have any of the words.</summary>
    public IReadOnlyList<int> Nodes => _nodes;

    public int this[int node] => _weights[node].Sum;

    /// <summary>Takes in the nodes that have a probed word.</summary>
    public void Add(Probe probe, ReadOnlySpan<SearchEntry> entries)
    {
        foreach (var entry in entries)
        {
            ref var weight = ref _weights[entry.Node];
            var own = probe.Weight - entry.Words;
            if (weight.Words == 0)
            {
                _nodes.Add(entry.Node);
            }

            if (weight.Words != probe.Position + 1)
            {
                weight = new NodeWeight(probe.Position + 1, own, weight.Sum + own);
            }
            else if (own > weight.Best)
            {
                weight = new NodeWeight(weight.Words, own, weight.Sum + own - weight.Best);
            }
        }
    }

    public void Clear()
    {
        foreach (var node in _nodes)
        {
            _weights[node] = default;
        }

        _nodes.Clear();
    }

    /// <param name="Words">The position of the last word that was found, plus one; 0 for none.</param>
    /// <param name="Best">What that word weighs.</param>
    /// <param name="Sum">What all words weigh.</param>
    private readonly record struct NodeWeight(int Words, int Best, int Sum);
}
