using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of an object type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects</remarks>
public sealed record ObjectTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields,
    Location Location) : TypeDefinitionNode(Description, Name, Directives, Location);
