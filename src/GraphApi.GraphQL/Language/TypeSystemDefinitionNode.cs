namespace GraphApi.GraphQL.Language;

/// <summary>A definition of the schema, a type or a directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System</remarks>
public abstract record TypeSystemDefinitionNode(Location Location) : DefinitionNode(Location);
