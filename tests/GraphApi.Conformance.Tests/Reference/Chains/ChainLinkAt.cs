namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>A link as a chain shows it.</summary>
internal sealed record ChainLinkAt(ReferenceLink Link, ReferenceDays Days);
