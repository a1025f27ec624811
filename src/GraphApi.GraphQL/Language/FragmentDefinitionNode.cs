using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A named fragment that operations spread.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Fragments</remarks>
public sealed record FragmentDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NamedTypeNode TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location Location) : ExecutableDefinitionNode(Description, Directives, SelectionSet, Location);
