using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A selected field, perhaps under an alias.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Fields</remarks>
public sealed record FieldNode(
    NameNode? Alias,
    NameNode Name,
    ImmutableArray<ArgumentNode> Arguments,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet,
    Location Location) : SelectionNode(Directives, Location);
