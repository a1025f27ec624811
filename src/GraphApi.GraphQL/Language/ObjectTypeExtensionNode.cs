using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An extension of an object type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Object-Extensions</remarks>
public sealed record ObjectTypeExtensionNode(
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields,
    Location Location) : TypeExtensionNode(Name, Directives, Location);
