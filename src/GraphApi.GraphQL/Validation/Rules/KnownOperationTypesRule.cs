using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
public sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperationDefinition(OperationDefinitionNode node)
    {
        if (Context.Schema.RootType(node.Operation) is not null)
        {
            return;
        }

        var name = node.Name is { } given ? $" \"{given.Value}\"" : "";
        Context.ReportError($"The {Keyword(node.Operation)} operation{name} is not supported by the schema, which offers {Offered()} only.", node);
    }

    private string Offered() => (Context.Schema.MutationType, Context.Schema.SubscriptionType) switch
    {
        (null, null) => "queries",
        (null, _) => "queries and subscriptions",
        _ => "queries and mutations",
    };

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
