namespace GraphApi.GraphQL.Language;

/// <summary>A literal with a fraction or an exponent, kept as written.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Float-Value</remarks>
public sealed record FloatValueNode(string Value, Location Location) : ValueNode(Location);
