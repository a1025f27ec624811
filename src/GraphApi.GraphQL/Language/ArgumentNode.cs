namespace GraphApi.GraphQL.Language;

/// <summary>An argument given to a field or a directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Arguments</remarks>
public sealed record ArgumentNode(NameNode Name, ValueNode Value, Location Location) : AstNode(Location);
