namespace GraphApi.GraphQL.Language;

/// <summary>A use of a variable as a value.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Variables</remarks>
public sealed record VariableNode(NameNode Name, Location Location) : ValueNode(Location);
