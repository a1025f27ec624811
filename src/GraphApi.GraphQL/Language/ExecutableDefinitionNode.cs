using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An operation or a fragment.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
public abstract record ExecutableDefinitionNode(
    StringValueNode? Description,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location Location) : DefinitionNode(Location);
