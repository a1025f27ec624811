namespace GraphApi.Bolt.Connections;

/// <summary>A connection and what its pool knows about it.</summary>
internal sealed class PooledConnection(ConnectionPool pool, BoltConnection connection, long openedAt, int generation)
{
    public ConnectionPool Pool => pool;

    public BoltConnection Connection => connection;

    public long OpenedAt => openedAt;

    public int Generation => generation;

    public long IdleSince { get; set; }

    /// <summary>Gives the connection back; what is still under way on it is stopped first.</summary>
    public ValueTask ReleaseAsync() => pool.ReleaseAsync(this);
}
