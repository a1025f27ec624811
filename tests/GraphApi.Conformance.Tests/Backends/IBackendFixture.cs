using GraphApi.Conformance.Tests.Worlds;
using GraphApi.Plan;

namespace GraphApi.Conformance.Tests.Backends;

/// <summary>A backend that can be asked about a world. The name of an implementation is the backend's, and then Fixture.</summary>
public interface IBackendFixture
{
    /// <summary>The backend with the world's data set in it.</summary>
    Task<IGraphBackend> ServeAsync(World world, CancellationToken cancellationToken);
}
