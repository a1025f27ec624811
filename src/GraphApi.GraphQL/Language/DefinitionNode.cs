namespace GraphApi.GraphQL.Language;

/// <summary>What a document consists of.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Document</remarks>
public abstract record DefinitionNode(Location Location) : AstNode(Location);
