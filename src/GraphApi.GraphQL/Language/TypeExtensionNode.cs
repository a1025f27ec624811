using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An extension of a named type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-Extensions</remarks>
public abstract record TypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : TypeSystemExtensionNode(Location);
