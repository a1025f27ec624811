namespace GraphApi.Bolt.Routing;

/// <summary>The routing table of one database as it changes, and the lock by which one caller at a time asks for a new one.</summary>
internal sealed class DatabaseRoute
{
    private readonly Lock _lock = new();
    private RoutingTable? _table;

    /// <summary>Held while a new table is asked for. Never disposed, because no thread blocks on it.</summary>
    public SemaphoreSlim Refresh { get; } = new(1, 1);

    public RoutingTable? Table
    {
        get => Volatile.Read(ref _table);
        set => Volatile.Write(ref _table, value);
    }

    public void Forget(ServerAddress address) => Change(table => table.Without(address));

    public void ForgetWriter(ServerAddress address) => Change(table => table.WithoutWriter(address));

    private void Change(Func<RoutingTable, RoutingTable> change)
    {
        lock (_lock)
        {
            Table = Table is { } table ? change(table) : null;
        }
    }
}
