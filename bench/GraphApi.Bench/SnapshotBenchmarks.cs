using BenchmarkDotNet.Attributes;
using GraphApi.Memory;

namespace GraphApi.Bench;

/// <summary>What it takes to make tables that are loaded ready for queries.</summary>
public class SnapshotBenchmarks
{
    private readonly BenchGraph _graph = BenchGraph.Shared;

    [Benchmark]
    public async Task<MemoryBackend> Build()
    {
        var backend = new MemoryBackend();
        await backend.ReplaceAsync(_graph.Generated.Dataset, CancellationToken.None);
        return backend;
    }
}
