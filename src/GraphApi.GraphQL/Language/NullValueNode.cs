namespace GraphApi.GraphQL.Language;

/// <summary>The literal <c>null</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Null-Value</remarks>
public sealed record NullValueNode(Location Location) : ValueNode(Location);
