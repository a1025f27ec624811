using GraphApi.Conformance.Tests.Worlds;
using GraphApi.Memory;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan;

namespace GraphApi.Conformance.Tests.Backends;

/// <summary>The backend over a real Neo4j server, whose one database holds one world at a time: the one that was asked for last.</summary>
public sealed class Neo4jBackendFixture(Neo4jFixture server) : IBackendFixture, IAsyncDisposable
{
    private readonly Lazy<Driver> _driver = new(() => server.Driver());

    public async Task<IGraphBackend> ServeAsync(World world, CancellationToken cancellationToken)
    {
        var backend = new Neo4jBackend(_driver.Value, world.Dataset.Model, new Neo4jBackendOptions { Uri = server.Uri, QueryTimeout = TimeSpan.FromMinutes(2) });
        if (await backend.FindObstacleAsync(cancellationToken) is not null || backend.Dataset?.Version != world.Dataset.Version)
        {
            await LoadAsync(world, cancellationToken);
            await backend.StartAsync(cancellationToken);
        }

        return backend;
    }

    public ValueTask DisposeAsync() => _driver.IsValueCreated ? _driver.Value.DisposeAsync() : ValueTask.CompletedTask;

    private async Task LoadAsync(World world, CancellationToken cancellationToken)
    {
        var session = _driver.Value.Session();
        var memory = new MemoryBackend();
        await memory.ReplaceAsync(world.Dataset, cancellationToken);
        await GraphLoader.RunAsync(session, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS", null, cancellationToken);
        await GraphLoader.LoadAsync(session, world.Dataset, memory.Dataset ?? throw new InvalidOperationException("The world has no facts."), GraphSlot.A, cancellationToken);
    }
}
