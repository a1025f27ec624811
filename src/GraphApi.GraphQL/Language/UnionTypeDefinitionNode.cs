using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of a union type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Unions</remarks>
public sealed record UnionTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Types,
    Location Location) : TypeDefinitionNode(Description, Name, Directives, Location);
