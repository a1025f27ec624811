using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of an input object type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects</remarks>
public sealed record InputObjectTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<InputValueDefinitionNode> Fields,
    Location Location) : TypeDefinitionNode(Description, Name, Directives, Location);
