namespace GraphApi.GraphQL.Language;

/// <summary>The three kinds of operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#OperationType</remarks>
public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
