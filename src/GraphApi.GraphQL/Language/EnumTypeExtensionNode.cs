using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An extension of an enum.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enum-Extensions</remarks>
public sealed record EnumTypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<EnumValueDefinitionNode> Values,
    Location Location) : TypeExtensionNode(Name, Directives, Location);
