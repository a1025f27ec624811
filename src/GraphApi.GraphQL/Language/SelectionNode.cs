using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Selection-Sets</remarks>
public abstract record SelectionNode(ImmutableArray<DirectiveNode> Directives, Location Location) : AstNode(Location);
