using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An extension of the schema definition.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Extension</remarks>
public sealed record SchemaExtensionNode(
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<OperationTypeDefinitionNode> OperationTypes,
    Location Location) : TypeSystemExtensionNode(Location);
