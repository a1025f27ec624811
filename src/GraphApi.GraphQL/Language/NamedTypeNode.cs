namespace GraphApi.GraphQL.Language;

/// <summary>A reference to a type by name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-References</remarks>
public sealed record NamedTypeNode(NameNode Name, Location Location) : TypeNode(Location);
