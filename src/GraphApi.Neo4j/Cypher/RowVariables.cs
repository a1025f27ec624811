namespace GraphApi.Neo4j.Cypher;

/// <summary>The variables of a list's rows: the record, and the relationship that led to it; null where none did.</summary>
internal readonly record struct RowVariables(string Element, string? Relationship);
