using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A query, mutation or subscription.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Operations</remarks>
public sealed record OperationDefinitionNode(
    StringValueNode? Description,
    OperationType Operation,
    NameNode? Name,
    ImmutableArray<VariableDefinitionNode> VariableDefinitions,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location Location) : ExecutableDefinitionNode(Description, Directives, SelectionSet, Location);
