using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An extension of an interface type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Interface-Extensions</remarks>
public sealed record InterfaceTypeExtensionNode(
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields,
    Location Location) : TypeExtensionNode(Name, Directives, Location);
