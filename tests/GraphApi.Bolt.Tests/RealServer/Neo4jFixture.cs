using System.Globalization;

namespace GraphApi.Bolt.Tests.RealServer;

/// <summary>
/// A real Neo4j server for tests: the one that NEO4J_URI names (with NEO4J_USER and NEO4J_PASSWORD), or one that is started from the folder NEO4J_HOME.
/// With neither, the tests that need it are skipped. It starts once for all tests of the collection.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private static readonly string? ConfiguredUri = Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri ? uri : null;
    private static readonly string? Home = Environment.GetEnvironmentVariable("NEO4J_HOME");

    private Neo4jProcess? _process;

    /// <summary>The server's bolt URI; skips the test if there is no server.</summary>
    public string Uri
    {
        get
        {
            Assert.SkipWhen(ConfiguredUri is null && _process is null, "No Neo4j server: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, or NEO4J_HOME to a folder in the official layout.");
            return ConfiguredUri ?? string.Create(CultureInfo.InvariantCulture, $"bolt://127.0.0.1:{_process?.Port}");
        }
    }

    public AuthToken AuthToken => _process is not null
        ? AuthTokens.Basic("neo4j", _process.Password)
        : AuthTokens.Basic(Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j", Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "");

    /// <summary>The server as a process that a test may stop and start; skips the test if the server is not ours.</summary>
    public Neo4jProcess Process
    {
        get
        {
            Assert.SkipWhen(_process is null, "The test stops and starts the server or needs its certificate: set NEO4J_HOME, and not NEO4J_URI.");
            return _process;
        }
    }

    public Driver Driver(DriverOptions? options = null) => GraphDatabase.Driver(Uri, AuthToken, options);

    public async ValueTask InitializeAsync()
    {
        if (ConfiguredUri is null && !string.IsNullOrEmpty(Home))
        {
            _process = await Neo4jProcess.StartAsync(Home);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }
}
