using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The definition of a schema's root operation types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed record SchemaDefinitionNode(
    StringValueNode? Description,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<OperationTypeDefinitionNode> OperationTypes,
    Location Location) : TypeSystemDefinitionNode(Location);
