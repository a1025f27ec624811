using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A directive applied to the thing it follows.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Directives</remarks>
public sealed record DirectiveNode(NameNode Name, ImmutableArray<ArgumentNode> Arguments, Location Location) : AstNode(Location);
