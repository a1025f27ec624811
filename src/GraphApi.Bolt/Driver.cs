using GraphApi.Bolt.Connections;

namespace GraphApi.Bolt;

/// <summary>A Neo4j server or cluster as a client sees it: the pools of connections that all its sessions share. One per process is enough.</summary>
public sealed class Driver : IAsyncDisposable
{
    private readonly IConnectionSource _connections;
    private readonly DriverOptions _options;

    internal Driver(IConnectionSource connections, DriverOptions options)
    {
        _connections = connections;
        _options = options;
    }

    public Session Session(SessionOptions? options = null) => new(_connections, _options, options ?? new SessionOptions());

    /// <summary>Connects if need be, and has the server answer; the error says what is in the way.</summary>
    public async Task VerifyConnectivityAsync(CancellationToken cancellationToken = default)
    {
        var pooled = await _connections.AcquireAsync(new ConnectionRequest(AccessMode.Read, Database: null, Bookmarks: []), cancellationToken).ConfigureAwait(false);
        var answers = await pooled.Connection.TryResetAsync().ConfigureAwait(false);
        await pooled.ReleaseAsync().ConfigureAwait(false);
        if (!answers)
        {
            throw new Neo4jException(ErrorCategory.Connection, $"{pooled.Pool.Address} did not answer within {_options.ResetTimeout.TotalSeconds:0.#} s.");
        }
    }

    /// <summary>Closes the connections; those in use when their users are done.</summary>
    public ValueTask DisposeAsync() => _connections.DisposeAsync();
}
