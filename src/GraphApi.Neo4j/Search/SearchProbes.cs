using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Search;

/// <summary>What one request looks candidates up by.</summary>
internal sealed record SearchProbes(SearchQuery Query, Vocabulary Vocabulary);
