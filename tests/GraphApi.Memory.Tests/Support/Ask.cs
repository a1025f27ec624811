using System.Text;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
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

    public static (string Json, long RowsVisited) Run(GraphSnapshot snapshot, OperationPlan plan) => Run(snapshot, Bind(plan));

    public static (string Json, long RowsVisited) Run(GraphSnapshot snapshot, BoundPlan plan)
    {
        using var response = new ResponseWriter(LimitBytes);
        var visited = snapshot.Execute(plan, response, CancellationToken.None).RowsVisited;
        return (Encoding.UTF8.GetString(response.Written.Span), visited);
    }

    public static OperationPlan Plan(params Field[] fields)
    {
        var lists = new List<ListArguments>();
        var built = Fields.Build(fields, new Field.Place(null, [], null, lists));
        return new OperationPlan(null, built, [.. lists]);
    }

    public static BoundPlan Bind(OperationPlan plan) => Bind(plan, CoercedVariables.None);

    /// <param name="plan">The plan.</param>
    /// <param name="declarations">The operation's variables, such as <c>$id: ID!</c>; in the plan they are known by position.</param>
    /// <param name="json">Their values.</param>
    public static BoundPlan Bind(OperationPlan plan, string declarations, string json)
    {
        var schema = SchemaBuilder.Build(Parse("type Query { x(id: ID): Int }")).Schema ?? throw new InvalidOperationException("No schema.");
        var operation = Parse($"query({declarations}) {{ x }}").Definitions.OfType<OperationDefinitionNode>().Single();
        var definitions = VariableDefinitions.Resolve(schema, operation, []);
        return VariableCoercion.TryCoerce(definitions, Encoding.UTF8.GetBytes(json), out var variables, out var errors)
            ? Bind(plan, variables)
            : throw new InvalidOperationException(string.Join('\n', errors));
    }

    private static DocumentNode Parse(string text) => Parser.TryParseDocument(text, ParserOptions.Trusted, out var document, out var error)
        ? document
        : throw new InvalidOperationException(error.Message);

    private static BoundPlan Bind(OperationPlan plan, CoercedVariables variables) => new PlanBinder(plan, PageLimits.Default).TryBind(variables, out var bound, out var errors)
        ? bound
        : throw new InvalidOperationException(string.Join('\n', errors));
}
