namespace GraphApi.Neo4j.Cypher;

/// <summary>From where a predicate is seen.</summary>
/// <param name="Element">The variable of the element.</param>
/// <param name="Relationship">The variable of the relationship that led to it; null where none did.</param>
/// <param name="Item">Inside a quantifier over a list: the variable of the item.</param>
internal readonly record struct PredicateScope(string Element, string? Relationship = null, string? Item = null);
