namespace GraphApi.Conformance.Tests.Reference;

/// <summary>The first of all paths.</summary>
internal sealed record WalkedPaths(WalkedPath[] Paths, bool IsTruncated);
