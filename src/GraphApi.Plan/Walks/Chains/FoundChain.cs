namespace GraphApi.Plan.Walks.Chains;

/// <summary>A chain that is shown.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Alternatives">How many further chains to the same official were found that are not shown.</param>
public sealed record FoundChain(Chain Chain, int Alternatives);
