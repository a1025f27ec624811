using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A variable that an operation declares, with its type and default.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Variables</remarks>
public sealed record VariableDefinitionNode(
    StringValueNode? Description,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : AstNode(Location);
