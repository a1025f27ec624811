namespace GraphApi.Neo4j.Cypher;

/// <summary>A link of a chain in hand: its relationship and its two records.</summary>
internal sealed record ChainLinkScope(ElementScope From, ElementScope Relationship, ElementScope To);
