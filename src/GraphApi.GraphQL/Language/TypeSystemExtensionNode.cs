namespace GraphApi.GraphQL.Language;

/// <summary>An extension of the schema or of a type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System-Extensions</remarks>
public abstract record TypeSystemExtensionNode(Location Location) : DefinitionNode(Location);
