using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of a field of an object or interface type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects</remarks>
public sealed record FieldDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : AstNode(Location);
