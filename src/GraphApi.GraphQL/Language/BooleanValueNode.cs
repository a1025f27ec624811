namespace GraphApi.GraphQL.Language;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Boolean-Value</remarks>
public sealed record BooleanValueNode(bool Value, Location Location) : ValueNode(Location);
