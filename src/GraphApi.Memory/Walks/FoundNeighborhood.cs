namespace GraphApi.Memory.Walks;

/// <summary>What surrounds some records: nodes and relationships by their numbers in walks.</summary>
internal sealed record FoundNeighborhood(List<int> Nodes, List<int> Relationships, bool IsTruncated, int Omitted);
