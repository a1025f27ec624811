namespace GraphApi.GraphQL.Language;

/// <summary>A name that errors point at, with its own position.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Names</remarks>
public sealed record NameNode(string Value, Location Location) : AstNode(Location);
