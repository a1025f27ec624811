namespace GraphApi.Conformance.Tests.Reference;

/// <summary>Records that share their values of some keys.</summary>
internal sealed record Group(GroupKey Key, int Count);
