using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of a custom scalar.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars</remarks>
public sealed record ScalarTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : TypeDefinitionNode(Description, Name, Directives, Location);
