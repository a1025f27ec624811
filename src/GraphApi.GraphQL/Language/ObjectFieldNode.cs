namespace GraphApi.GraphQL.Language;

/// <summary>One field of an input object literal.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Values</remarks>
public sealed record ObjectFieldNode(NameNode Name, ValueNode Value, Location Location) : AstNode(Location);
