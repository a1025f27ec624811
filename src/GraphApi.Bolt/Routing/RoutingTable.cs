using GraphApi.Bolt.Messages;

namespace GraphApi.Bolt.Routing;

/// <summary>Which servers read, write and route one database, as of one moment.</summary>
internal sealed record RoutingTable(IReadOnlyList<ServerAddress> Readers, IReadOnlyList<ServerAddress> Writers, IReadOnlyList<ServerAddress> Routers, long ReadAt, TimeSpan TimeToLive)
{
    public IEnumerable<ServerAddress> All => Readers.Concat(Writers).Concat(Routers);

    public static RoutingTable From(RouteSuccess route, long readAt) =>
        new([.. route.Readers.Distinct()], [.. route.Writers.Distinct()], [.. route.Routers.Distinct()], readAt, route.TimeToLive);

    public IReadOnlyList<ServerAddress> For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    /// <summary>Whether the table can be used for this without asking again.</summary>
    public bool IsFresh(AccessMode mode, TimeProvider timeProvider) =>
        Routers.Count > 0 && For(mode).Count > 0 && timeProvider.GetElapsedTime(ReadAt) < TimeToLive;

    public RoutingTable Without(ServerAddress address) => this with
    {
        Readers = [.. Readers.Where(other => other != address)],
        Writers = [.. Writers.Where(other => other != address)],
        Routers = [.. Routers.Where(other => other != address)],
    };

    public RoutingTable WithoutWriter(ServerAddress address) => this with { Writers = [.. Writers.Where(other => other != address)] };
}
