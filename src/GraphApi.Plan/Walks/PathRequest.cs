namespace GraphApi.Plan.Walks;

/// <summary>Which paths are looked for. Nodes are numbers of the graph, sorted and without repeats.</summary>
/// <param name="Sources">Where a path may begin.</param>
/// <param name="Targets">Where a path may end.</param>
/// <param name="Avoided">Nodes that are on no path; none of them is a source or target.</param>
/// <param name="MaxLength">The most steps of a path.</param>
/// <param name="Count">How many paths are wanted.</param>
public sealed record PathRequest(int[] Sources, int[] Targets, int[] Avoided, int MaxLength, int Count)
{
    /// <summary>The longest path that can be asked for.</summary>
    public const int LongestPath = 12;
}
