using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Neo4j.Chains;

/// <summary>What a search for chains has found; nothing where the field is in error.</summary>
internal sealed record FoundChainGraph(ChainGraph Graph, FoundChains Found);
