using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of a named type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Types</remarks>
public abstract record TypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : TypeSystemDefinitionNode(Location);
