namespace GraphApi.GraphQL.Language;

/// <summary>A reference to a type without null; <paramref name="Type"/> is a named or a list type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-References</remarks>
public sealed record NonNullTypeNode(TypeNode Type, Location Location) : TypeNode(Location);
