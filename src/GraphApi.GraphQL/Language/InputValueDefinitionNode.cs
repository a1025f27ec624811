using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of an argument or of an input field.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Arguments</remarks>
public sealed record InputValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : AstNode(Location);
