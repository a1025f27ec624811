using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of a directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives</remarks>
public sealed record DirectiveDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    bool Repeatable,
    ImmutableArray<NameNode> Locations,
    Location Location) : TypeSystemDefinitionNode(Location);
