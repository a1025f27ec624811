using System.Text;
using System.Text.Json;
using GraphApi.Compiler.Operations;
using GraphApi.Plan.Responses;

namespace GraphApi.Bench;

/// <summary>Adds up the lengths of the shortest paths between the pairs of W5, and compares the sums with those that graphology finds.</summary>
internal static class PathChecksums
{
    private const string KnowsOnly = """
        query W5($from: [ID!]!, $to: [ID!]!) { paths(from: $from, to: $to, maxLength: 12, first: 1, relationships: [KNOWS]) { paths { length } } }
        """;

    /// <returns>True where both sums are right.</returns>
    public static async Task<bool> CheckAsync(TextWriter output)
    {
        var graph = BenchGraph.Shared;
        var any = await SumAsync(graph, EmbeddedText.Read("W5.graphql"), graph.Generated.Pools.Pairs);
        var people = await SumAsync(graph, KnowsOnly, graph.Generated.Pools.PairsOfPeople);
        await output.WriteLineAsync($"any to any: sum of lengths {any.Sum}, unreachable {any.Unreachable}; KNOWS only: sum of lengths {people.Sum}, unreachable {people.Unreachable}");
        return any == (5328, 74) && people == (3270, 0);
    }

    private static async Task<(int Sum, int Unreachable)> SumAsync(BenchGraph graph, string document, (string From, string To)[] pairs)
    {
        var operation = graph.CreateCompiler().Compile(document).TryFindOperation("W5", out var found, out var error) ? found : throw new InvalidOperationException(error.Message);
        var (sum, unreachable) = (0, 0);
        foreach (var (from, to) in pairs)
        {
            var length = await FindLengthAsync(graph, operation, $$"""{"from":["{{from}}"],"to":["{{to}}"]}""");
            sum += length ?? 0;
            unreachable += length is null ? 1 : 0;
        }

        return (sum, unreachable);
    }

    private static async Task<int?> FindLengthAsync(BenchGraph graph, CompiledOperation operation, string variables)
    {
        using var response = new ResponseWriter(int.MaxValue);
        await graph.Backend.ExecuteAsync(Workload.Bind(operation, Encoding.UTF8.GetBytes(variables)), response, CancellationToken.None);
        using var json = JsonDocument.Parse(response.Written);
        var paths = json.RootElement.GetProperty("paths").GetProperty("paths");
        return paths.GetArrayLength() == 0 ? null : paths[0].GetProperty("length").GetInt32();
    }
}
