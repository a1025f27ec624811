using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Walks;

/// <summary>The numbers that an argument of a walk may be.</summary>
public sealed record CountRange(int Default, int Least, int Most)
{
    public static CountRange PathLength { get; } = new(6, 1, PathRequest.LongestPath);

    public static CountRange Paths { get; } = new(10, 0, 100);

    public static CountRange ChainLength { get; } = new(6, 1, ChainRequest.LongestChain);

    public static CountRange PerOfficial { get; } = new(1, 1, 100);

    public static CountRange Chains { get; } = new(20, 0, 100);

    public static CountRange Depth { get; } = new(1, 1, 4);

    public static CountRange Neighbours { get; } = new(200, 1, 1000);
}
