namespace GraphApi.GraphQL.Language;

/// <summary>A string literal with escapes resolved; <paramref name="Block"/> tells how it was written.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-String-Value</remarks>
public sealed record StringValueNode(string Value, bool Block, Location Location) : ValueNode(Location);
