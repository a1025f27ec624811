using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of an enum type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enums</remarks>
public sealed record EnumTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<EnumValueDefinitionNode> Values,
    Location Location) : TypeDefinitionNode(Description, Name, Directives, Location);
