using System.Collections.Concurrent;
using GraphApi.Conformance.Tests.Worlds;
using GraphApi.Memory;
using GraphApi.Plan;

namespace GraphApi.Conformance.Tests.Backends;

/// <summary>The embedded backend: one for each world.</summary>
public sealed class MemoryFixture : IBackendFixture
{
    private readonly ConcurrentDictionary<World, Lazy<Task<IGraphBackend>>> _backends = new();

    public Task<IGraphBackend> ServeAsync(World world, CancellationToken cancellationToken) =>
        _backends.GetOrAdd(world, key => new Lazy<Task<IGraphBackend>>(() => LoadAsync(key, cancellationToken))).Value;

    private static async Task<IGraphBackend> LoadAsync(World world, CancellationToken cancellationToken)
    {
        var backend = new MemoryBackend();
        await backend.ReplaceAsync(world.Dataset, cancellationToken);
        return backend;
    }
}
