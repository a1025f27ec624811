namespace GraphApi.Conformance.Tests.Reference;

/// <summary>The first of all records around some others.</summary>
internal sealed record WalkedNeighborhood(Record[] Nodes, Relationship[] Relationships, int Omitted);
