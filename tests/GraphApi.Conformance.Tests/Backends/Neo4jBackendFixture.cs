using GraphApi.Conformance.Tests.Worlds;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Import;
using GraphApi.Plan;

namespace GraphApi.Conformance.Tests.Backends;

/// <summary>The backend over a real Neo4j server, whose one database holds one world at a time: the one that was asked for last.</summary>
public sealed class Neo4jBackendFixture(Neo4jFixture server) : IBackendFixture, IAsyncDisposable
{
    /// <summary>Planning an unusual statement takes long on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lazy<Driver> _driver = new(() => server.Driver());

    public async Task<IGraphBackend> ServeAsync(World world, CancellationToken cancellationToken)
    {
        // Where the database holds this world already, that is all that the import finds out.
        await new Neo4jImporter(_driver.Value, new Neo4jImportOptions { Uri = server.Uri }).ReplaceAsync(world.Dataset, cancellationToken);
        var backend = new Neo4jBackend(_driver.Value, world.Dataset.Model, new Neo4jBackendOptions { Uri = server.Uri, QueryTimeout = Patience });
        await backend.StartAsync(cancellationToken);
        return backend;
    }

    public ValueTask DisposeAsync() => _driver.IsValueCreated ? _driver.Value.DisposeAsync() : ValueTask.CompletedTask;
}
