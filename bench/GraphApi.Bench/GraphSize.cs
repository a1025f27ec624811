using GraphApi.Bench.Graphs;
using GraphApi.Memory;

namespace GraphApi.Bench;

/// <summary>Measures what the generated graph keeps in memory once it is served.</summary>
internal static class GraphSize
{
    public static void Print(TextWriter output)
    {
        var model = BenchGraph.ReadModel();
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var dataset = new GraphGenerator(model).Generate().Dataset;
        var tables = GC.GetTotalMemory(forceFullCollection: true);
        var backend = new MemoryBackend();
        backend.ReplaceAsync(dataset, CancellationToken.None).GetAwaiter().GetResult();
        var served = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(dataset);
        GC.KeepAlive(backend);
        output.WriteLine($"tables {MiB(tables - empty)} MiB, columns, adjacency and indexes {MiB(served - tables)} MiB, together {MiB(served - empty)} MiB");
    }

    private static string MiB(long bytes) => (bytes / 1048576.0).ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
}
