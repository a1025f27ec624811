namespace GraphApi.GraphQL.Language;

/// <summary>A reference to a list of a type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-References</remarks>
public sealed record ListTypeNode(TypeNode Type, Location Location) : TypeNode(Location);
