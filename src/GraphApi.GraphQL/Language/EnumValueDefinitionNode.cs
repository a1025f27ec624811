using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of one value of an enum.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enums</remarks>
public sealed record EnumValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : AstNode(Location);
