using System.Collections.Immutable;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>What a chain search has found, in order.</summary>
/// <param name="Chains">The chains that are shown.</param>
/// <param name="IsTruncated">True where there are more that would be shown, or may be because the budget ended the search.</param>
public sealed record FoundChains(ImmutableArray<FoundChain> Chains, bool IsTruncated);
