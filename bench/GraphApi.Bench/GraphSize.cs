using System.Globalization;
using System.Runtime.CompilerServices;
using GraphApi.Bench.Graphs;
using GraphApi.Memory;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Bench;

/// <summary>Measures what the generated graph keeps in memory once it is served.</summary>
internal static class GraphSize
{
    public static void Print(TextWriter output)
    {
        var model = BenchGraph.ReadModel();
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var dataset = Generate(model);
        var tables = GC.GetTotalMemory(forceFullCollection: true);
        var backend = new MemoryBackend();
        backend.ReplaceAsync(dataset, CancellationToken.None).GetAwaiter().GetResult();
        var served = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(dataset);
        GC.KeepAlive(backend);
        output.WriteLine($"tables {MiB(tables - empty)} MiB, columns, adjacency and indexes {MiB(served - tables)} MiB, together {MiB(served - empty)} MiB");
    }

    /// <summary>On a frame of its own, so that nothing of the generator is still in use when memory is counted.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Dataset Generate(GraphModel model) => new GraphGenerator(model).Generate().Dataset;

    private static string MiB(long bytes) => (bytes / 1048576.0).ToString("F1", CultureInfo.InvariantCulture);
}
