using System.Collections.Immutable;
using GraphApi.Bolt;
using GraphApi.Memory;
using GraphApi.Model.Types;
using GraphApi.Neo4j;
using GraphApi.Plan;
using GraphApi.Server.Options;

namespace GraphApi.Server.Loading;

/// <summary>The graph that is served, and the work of getting it ready, which goes on beside the making of the server.</summary>
public sealed class ServedGraph : IAsyncDisposable
{
    private readonly Driver? _driver;

    private ServedGraph(GraphModel model, IGraphBackend backend, Func<Task<ImmutableArray<string>>> open, Driver? driver = null)
    {
        Model = model;
        Backend = backend;
        Opening = Task.Run(open);
        _driver = driver;
    }

    public GraphModel Model { get; }

    public IGraphBackend Backend { get; }

    /// <summary>Gives what makes serving impossible until somebody mends it; nothing where the graph can be served, now or when its database can be reached.</summary>
    public Task<ImmutableArray<string>> Opening { get; }

    public static ServedGraph Open(GraphModel model, BackendOptions options) => options switch
    {
        EmbeddedOptions embedded => OpenEmbedded(model, embedded),
        Neo4jOptions neo4j => OpenNeo4j(model, neo4j),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options, "No backend is known for these options."),
    };

    public ValueTask DisposeAsync() => _driver?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static ServedGraph OpenEmbedded(GraphModel model, EmbeddedOptions options)
    {
        var backend = new MemoryBackend();
        return new ServedGraph(model, backend, async () =>
        {
            var reading = GraphFiles.ReadData(model, options.Data);
            if (reading.IsValid)
            {
                await backend.ReplaceAsync(reading.Dataset, CancellationToken.None);
            }

            return reading.Problems;
        });
    }

    private static ServedGraph OpenNeo4j(GraphModel model, Neo4jOptions options)
    {
        var driver = options.CreateDriver();
        var backend = new Neo4jBackend(driver, model, new Neo4jBackendOptions { Uri = options.Uri, Database = options.Database, QueryTimeout = options.QueryTimeout });
        return new ServedGraph(model, backend, () => FindProblemsAsync(backend), driver);
    }

    /// <summary>A database that does not answer may be starting too, so it is waited for; one that refuses us or holds nothing to serve waits for somebody.</summary>
    private static async Task<ImmutableArray<string>> FindProblemsAsync(Neo4jBackend backend)
    {
        try
        {
            await backend.StartAsync(CancellationToken.None);
            return [];
        }
        catch (BackendException trouble)
        {
            return trouble.Trouble is BackendTrouble.NoDataset or BackendTrouble.Rejected ? [trouble.Message] : [];
        }
    }
}
