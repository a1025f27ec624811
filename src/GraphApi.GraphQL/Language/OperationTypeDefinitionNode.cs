namespace GraphApi.GraphQL.Language;

/// <summary>The type at the root of one kind of operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Root-Operation-Types</remarks>
public sealed record OperationTypeDefinitionNode(
    OperationType Operation,
    NamedTypeNode Type,
    Location Location) : AstNode(Location);
