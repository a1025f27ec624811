namespace GraphApi.Neo4j.Chains;

/// <summary>The records that one statement looks at, by their ids.</summary>
internal sealed record ChainFrontier(IReadOnlyList<ReadOnlyMemory<byte>> Ids);
