namespace GraphApi.Bolt.Connections;

/// <summary>The connections of a bolt URI: all to the server that it names.</summary>
internal sealed class DirectConnections(ConnectionPool pool) : IConnectionSource
{
    public bool NeedsBookmarks => false;

    public ValueTask<PooledConnection> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken) => pool.AcquireAsync(cancellationToken);

    public ValueTask ReactAsync(PooledConnection pooled, ConnectionRequest request, Neo4jException error) => pool.ReactAsync(error);

    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
