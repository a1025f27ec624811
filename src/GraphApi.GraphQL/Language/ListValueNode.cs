using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A list literal.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-List-Value</remarks>
public sealed record ListValueNode(ImmutableArray<ValueNode> Values, Location Location) : ValueNode(Location);
