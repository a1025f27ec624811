using System.Text;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Responses;

namespace GraphApi.Memory.Tests.Support;

/// <summary>Answers plans in tests.</summary>
internal static class Ask
{
    public const int LimitBytes = 1 << 24;

    public static string Json(GraphSnapshot snapshot, params Field[] fields) => Run(snapshot, Plan(fields)).Json;

    public static (string Json, long RowsVisited) Run(GraphSnapshot snapshot, OperationPlan plan)
    {
        using var response = new ResponseWriter(LimitBytes);
        var visited = snapshot.Execute(Bind(plan), response, CancellationToken.None);
        return (Encoding.UTF8.GetString(response.Written.Span), visited);
    }

    public static OperationPlan Plan(params Field[] fields)
    {
        var lists = new List<ListArguments>();
        var built = Fields.Build(fields, new Field.Place(null, [], null, lists));
        return new OperationPlan(null, built, [.. lists]);
    }

    public static BoundPlan Bind(OperationPlan plan) => new PlanBinder(plan, PageLimits.Default).TryBind(CoercedVariables.None, out var bound, out var errors)
        ? bound
        : throw new InvalidOperationException(string.Join('\n', errors));
}
