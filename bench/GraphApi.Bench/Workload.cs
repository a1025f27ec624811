using System.Text;
using GraphApi.Bench.Graphs;
using GraphApi.Compiler.Operations;
using GraphApi.Plan.Binding;

namespace GraphApi.Bench;

/// <summary>One of the questions of the benchmarks, with the variables of the requests that ask it.</summary>
internal sealed record Workload(string Text, byte[][] Variables)
{
    public static Workload Read(string name, BenchGraph graph) => new(EmbeddedText.Read($"{name}.graphql"), [.. VariablesOf(name, graph).Select(Encoding.UTF8.GetBytes)]);

    /// <summary>The plan of an operation for a request with these variables.</summary>
    public static BoundPlan Bind(CompiledOperation operation, byte[] variables) =>
        operation.TryCoerce(variables, out var coerced, out var errors) && operation.TryPlan(coerced, out var planned, out errors) && planned.Binder.TryBind(coerced, out var bound, out errors)
            ? bound
            : throw new InvalidOperationException(errors[0].Message);

    private static IEnumerable<string> VariablesOf(string name, BenchGraph graph) => name switch
    {
        "W6" => GraphGenerator.Cities.Select(city => $$"""{"city":"{{city}}"}"""),
        "W5" => graph.Generated.Pools.Pairs.Select(pair => $$"""{"from":["{{pair.From}}"],"to":["{{pair.To}}"]}"""),
        "W7" => [WithId(graph.Generated.Hub)],
        _ => graph.Generated.Pools.ConnectedPeople.Select(WithId),
    };

    private static string WithId(string id) => $$"""{"id":"{{id}}"}""";
}
