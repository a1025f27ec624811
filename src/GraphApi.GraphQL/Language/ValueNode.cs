namespace GraphApi.GraphQL.Language;

/// <summary>A literal or a variable.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Values</remarks>
public abstract record ValueNode(Location Location) : AstNode(Location);
