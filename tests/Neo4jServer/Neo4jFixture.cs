using System.Globalization;

namespace GraphApi.Tests.Neo4jServer;

/// <summary>
/// A real Neo4j server for tests: the one that NEO4J_URI names (with NEO4J_USER and NEO4J_PASSWORD); or else one in a container, where a Docker engine has the
/// official image; or else one that is started from the folder NEO4J_HOME. With none of these, the tests that need it are skipped. It starts once for all tests
/// of the collection, and its data is theirs alone to replace.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private static readonly string? ConfiguredUri = Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri ? uri : null;
    private static readonly string? Home = Environment.GetEnvironmentVariable("NEO4J_HOME");

    private ExclusiveUse? _use;
    private Neo4jContainer? _container;
    private Neo4jProcess? _process;

    /// <summary>The server's bolt URI; skips the test if there is no server.</summary>
    public string Uri
    {
        get
        {
            var uri = ConfiguredUri ?? _container?.Uri ?? (_process is null ? null : string.Create(CultureInfo.InvariantCulture, $"bolt://127.0.0.1:{_process.Port}"));
            Assert.SkipWhen(uri is null, "No Neo4j server: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD; or have the image neo4j:5 in Docker; or set NEO4J_HOME to a folder in the official layout.");
            return uri;
        }
    }

    public static string User => ConfiguredUri is null ? "neo4j" : Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j";

    public string Password => _container?.Password ?? _process?.Password ?? Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "";

    public AuthToken AuthToken => AuthTokens.Basic(User, Password);

    /// <summary>The server as a process that a test may stop and start; skips the test if the server is not such a one.</summary>
    public Neo4jProcess Process
    {
        get
        {
            Assert.SkipWhen(_process is null, "The test stops and starts the server or needs its certificate: set NEO4J_HOME, and not NEO4J_URI, on a machine without the image neo4j:5 in Docker.");
            return _process;
        }
    }

    public Driver Driver(DriverOptions? options = null) => GraphDatabase.Driver(Uri, AuthToken, options);

    public async ValueTask InitializeAsync()
    {
        if (ConfiguredUri is not null)
        {
            _use = await ExclusiveUse.BeginAsync(ConfiguredUri);
        }
        else if (await Neo4jContainer.FindImageAsync() is { } image)
        {
            _container = await Neo4jContainer.StartAsync(image);
        }
        else if (!string.IsNullOrEmpty(Home))
        {
            _process = await Neo4jProcess.StartAsync(Home);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _use?.Dispose();
        if (_container is not null)
        {
            await _container.DisposeAsync();
        }

        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }
}
