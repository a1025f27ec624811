using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using GraphApi.Bench.Graphs;
using GraphApi.Compiler.Operations;
using GraphApi.Compiler.Schemas;
using GraphApi.Memory;
using GraphApi.Plan.Responses;

namespace GraphApi.Bench;

/// <summary>Measures how long searches of 100,000 names take in the process, from the variables to the answer's bytes. Each asks for another name.</summary>
internal static class SearchSpeed
{
    private const int Searches = 2_000;

    public static async Task PrintAsync(TextWriter output)
    {
        var model = BenchGraph.ReadModel();
        var names = new NameGenerator(model);
        var (dataset, all) = names.Generate();
        var backend = new MemoryBackend();
        await backend.ReplaceAsync(dataset, CancellationToken.None);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var compiled = new DocumentCompiler(ApiSchema.Derive(model), CompilerLimits.Default)
            .Compile("query Find($text: String!) { search(text: $text, first: 10) { edges { score node { id } matches { field value } } } }");
        if (!compiled.TryFindOperation("Find", out var operation, out var error))
        {
            throw new InvalidOperationException(error.Message);
        }

        var first = await TimeAsync(all[0]);
        var size = GC.GetTotalMemory(forceFullCollection: true) - before;
        var random = new Mulberry32(5);
        var times = new double[Searches];
        for (var run = -Searches; run < Searches; run++)
        {
            times[Math.Max(run, 0)] = await TimeAsync(names.Query(all[random.Below(all.Length)]));
        }

        Array.Sort(times);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"first search {first:F0} ms, index {size / 1048576.0:F1} MiB; {Searches} searches: median {times[Searches / 2]:F2} ms, 95 % {times[Searches * 95 / 100]:F2} ms, 99 % {times[Searches * 99 / 100]:F2} ms, most {times[^1]:F2} ms"));

        async Task<double> TimeAsync(string text)
        {
            var variables = JsonSerializer.SerializeToUtf8Bytes(new { text });
            var start = Stopwatch.GetTimestamp();
            using var response = new ResponseWriter(int.MaxValue);
            if (!operation.TryCoerce(variables, out var values, out var errors) || !operation.TryPlan(values, out var planned, out errors) || !planned.Binder.TryBind(values, out var bound, out errors))
            {
                throw new InvalidOperationException(errors[0].Message);
            }

            await backend.ExecuteAsync(bound, response, CancellationToken.None);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }
}
