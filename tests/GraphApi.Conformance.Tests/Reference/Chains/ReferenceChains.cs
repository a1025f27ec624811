namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>What is given for a subject.</summary>
internal sealed record ReferenceChains(IReadOnlyList<ReferenceChain> Chains, bool Truncated);
