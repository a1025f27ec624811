namespace GraphApi.Bolt.Connections;

/// <summary>Where sessions get their connections: from the one server of a bolt URI, or from the members that a neo4j URI leads to.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    /// <summary>Whether servers take turns, so that a read has to name the write that it must see.</summary>
    bool NeedsBookmarks { get; }

    ValueTask<PooledConnection> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken);

    /// <summary>Tells what went wrong on a connection, for what follows from it for others.</summary>
    ValueTask ReactAsync(PooledConnection pooled, ConnectionRequest request, Neo4jException error);
}
