namespace GraphApi.Conformance.Tests.Reference;

/// <summary>One step of a path.</summary>
internal sealed record WalkedStep(Relationship Relationship, Record From, Record To);
