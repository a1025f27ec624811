using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>The selections between a pair of braces.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Selection-Sets</remarks>
public sealed record SelectionSetNode(ImmutableArray<SelectionNode> Selections, Location Location) : AstNode(Location);
