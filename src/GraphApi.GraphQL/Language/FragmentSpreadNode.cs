using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A use of a named fragment.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Fragments</remarks>
public sealed record FragmentSpreadNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : SelectionNode(Directives, Location);
