using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An extension of a scalar.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalar-Extensions</remarks>
public sealed record ScalarTypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : TypeExtensionNode(Name, Directives, Location);
