namespace GraphApi.GraphQL.Language;

/// <summary>A reference to a type, as written.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-References</remarks>
public abstract record TypeNode(Location Location) : AstNode(Location);
