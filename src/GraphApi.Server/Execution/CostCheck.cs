using System.Globalization;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Costs;

namespace GraphApi.Server.Execution;

/// <summary>Refuses an operation that could visit more than one request may.</summary>
internal static class CostCheck
{
    /// <summary>Null where the operation may run, else what it costs and which list to shrink.</summary>
    public static GraphQLError? FindExcess(BoundPlan plan, long maxCost)
    {
        var cost = CostEstimator.Estimate(plan);
        if (cost.Total <= maxCost)
        {
            return null;
        }

        var cure = cost.List is null ? "Ask for fewer fields." : $"Ask for fewer rows in \"{cost.List}\" or in the lists around it: a list multiplies what is below it by the size of its page.";
        return new GraphQLError(
            string.Create(CultureInfo.InvariantCulture, $"The operation could cost {cost.Total:N0}, and one request may cost {maxCost:N0}. {cure}"),
            ErrorCode.CostExceeded)
        {
            // Costs go beyond GraphQL's Int, and JSON has one kind of number.
            Extensions = [new("cost", new FloatValue(cost.Total)), new("limit", new FloatValue(maxCost)), new("list", cost.List is null ? NullValue.Instance : new StringValue(cost.List))],
        };
    }
}
