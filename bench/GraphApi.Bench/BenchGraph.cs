using GraphApi.Bench.Graphs;
using GraphApi.Compiler.Operations;
using GraphApi.Compiler.Schemas;
using GraphApi.Memory;
using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Bench;

/// <summary>The generated graph in the embedded backend, and the API over it.</summary>
internal sealed class BenchGraph
{
    private static readonly Lazy<BenchGraph> _shared = new(() => new BenchGraph());

    private BenchGraph()
    {
        Model = ReadModel();
        Api = ApiSchema.Derive(Model);
        Generated = new GraphGenerator(Model).Generate();
        Backend.ReplaceAsync(Generated.Dataset, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>One for all benchmarks.</summary>
    public static BenchGraph Shared => _shared.Value;

    public GraphModel Model { get; }

    public ApiSchema Api { get; }

    public GeneratedGraph Generated { get; }

    public MemoryBackend Backend { get; } = new();

    public static GraphModel ReadModel()
    {
        var reading = ModelReader.Read(EmbeddedText.Read("graph.graphql"));
        return reading.Model ?? throw new InvalidOperationException($"graph.graphql is no model: {string.Join("; ", reading.Issues)}");
    }

    public DocumentCompiler CreateCompiler() => new(Api, CompilerLimits.Default);
}
