using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An extension of a union type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Union-Extensions</remarks>
public sealed record UnionTypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Types,
    Location Location) : TypeExtensionNode(Name, Directives, Location);
