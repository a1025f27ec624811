using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>Selections that apply in place, perhaps under a type condition.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Inline-Fragments</remarks>
public sealed record InlineFragmentNode(
    NamedTypeNode? TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location Location) : SelectionNode(Directives, Location);
