namespace GraphApi.GraphQL.Language;

/// <summary>An integer literal, kept as written because its range depends on the type it meets.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Int-Value</remarks>
public sealed record IntValueNode(string Value, Location Location) : ValueNode(Location);
