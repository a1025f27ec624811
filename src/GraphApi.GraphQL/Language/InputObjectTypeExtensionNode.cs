using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An extension of an input object type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Extensions</remarks>
public sealed record InputObjectTypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<InputValueDefinitionNode> Fields,
    Location Location) : TypeExtensionNode(Name, Directives, Location);
