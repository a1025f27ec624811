namespace GraphApi.GraphQL.Language;

/// <summary>A bare name in a value position.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enum-Value</remarks>
public sealed record EnumValueNode(string Value, Location Location) : ValueNode(Location);
