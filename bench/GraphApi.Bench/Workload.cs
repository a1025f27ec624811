using System.Text;
using GraphApi.Bench.Graphs;

namespace GraphApi.Bench;

/// <summary>One of the questions of the benchmarks, with the variables of the requests that ask it.</summary>
internal sealed record Workload(string Text, byte[][] Variables)
{
    public static Workload Read(string name, BenchGraph graph) => new(EmbeddedText.Read($"{name}.graphql"), [.. VariablesOf(name, graph).Select(Encoding.UTF8.GetBytes)]);

    private static IEnumerable<string> VariablesOf(string name, BenchGraph graph) => name switch
    {
        "W6" => GraphGenerator.Cities.Select(city => $$"""{"city":"{{city}}"}"""),
        "W7" => [WithId(graph.Generated.Hub)],
        _ => graph.Generated.ConnectedPeople.Select(WithId),
    };

    private static string WithId(string id) => $$"""{"id":"{{id}}"}""";
}
