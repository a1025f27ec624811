namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>A chain from a subject up to an official.</summary>
internal sealed record ReferenceChain(Record Subject, IReadOnlyList<ReferenceLink> Links, ReferenceDays Days, IReadOnlyList<ReferenceStrength> Strengths)
{
    public Record Official => Links[^1].To;

    public ReferenceStrength Strength => Strengths.Min()!;

    public ReferenceLink WeakestLink => Links[Strengths.ToList().IndexOf(Strength)];

    /// <summary>How many others to the same official are not shown.</summary>
    public int Alternatives { get; init; }
}
