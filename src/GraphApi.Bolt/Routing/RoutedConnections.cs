using System.Collections.Concurrent;
using GraphApi.Bolt.Connections;
using GraphApi.Bolt.Messages;

namespace GraphApi.Bolt.Routing;

/// <summary>
/// The connections of a neo4j URI: a server is asked which members read and write a database, reads go to readers and writes to writers,
/// and of several the one with the fewest connections in use is taken. https://neo4j.com/docs/bolt/current/bolt/message/#messages-route
/// </summary>
internal sealed class RoutedConnections(ServerUri uri, Func<ServerAddress, ConnectionPool> createPool, TimeProvider timeProvider) : IConnectionSource
{
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();

    /// <summary>By database; the user's home database has no name.</summary>
    private readonly ConcurrentDictionary<string, DatabaseRoute> _routes = new(StringComparer.Ordinal);
    private uint _turn;

    public bool NeedsBookmarks => true;

    public async ValueTask<PooledConnection> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        var route = _routes.GetOrAdd(request.Database ?? "", _ => new DatabaseRoute());
        var table = await GetTableAsync(route, request, cancellationToken).ConfigureAwait(false);
        Neo4jException? failure = null;
        foreach (var address in InOrder(table.For(request.Mode)))
        {
            try
            {
                return await Pool(address).AcquireAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException exception) when (exception.Category == ErrorCategory.Connection)
            {
                failure = exception;
                route.Forget(address);
                await Pool(address).ReactAsync(exception).ConfigureAwait(false);
            }
        }

        throw failure is null
            ? new Neo4jException(ErrorCategory.NotAWriter, $"{uri.Address} names no server that takes writes at the moment.")
            : new Neo4jException(ErrorCategory.Connection, $"None of the servers that {uri.Address} names for this could be reached. If their addresses are only known inside a container or a "
                + $"private network, correct the server's advertised address or use a bolt URI. {failure.Message}", failure);
    }

    public async ValueTask ReactAsync(PooledConnection pooled, ConnectionRequest request, Neo4jException error)
    {
        if (_routes.TryGetValue(request.Database ?? "", out var route))
        {
            if (error.Category == ErrorCategory.NotAWriter)
            {
                route.ForgetWriter(pooled.Pool.Address);
            }
            else if (error.Category == ErrorCategory.Connection || error.Code == ServerErrorCodes.DatabaseUnavailable)
            {
                route.Forget(pooled.Pool.Address);
            }
        }

        await pooled.Pool.ReactAsync(error).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools.Values)
        {
            await pool.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<RoutingTable> GetTableAsync(DatabaseRoute route, ConnectionRequest request, CancellationToken cancellationToken)
    {
        if (route.Table is { } table && table.IsFresh(request.Mode, timeProvider))
        {
            return table;
        }

        await route.Refresh.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (route.Table is { } newer && newer.IsFresh(request.Mode, timeProvider))
            {
                return newer;
            }

            var refreshed = await AskRoutersAsync(route.Table, request, cancellationToken).ConfigureAwait(false);
            route.Table = refreshed;
            await CloseUnusedPoolsAsync().ConfigureAwait(false);
            return refreshed;
        }
        finally
        {
            route.Refresh.Release();
        }
    }

    /// <summary>Asks the routers that are known, then the server of the URI.</summary>
    private async Task<RoutingTable> AskRoutersAsync(RoutingTable? last, ConnectionRequest request, CancellationToken cancellationToken)
    {
        List<Neo4jException> failures = [];
        foreach (var router in (last?.Routers ?? []).Append(uri.Address).Distinct())
        {
            try
            {
                var table = await AskAsync(router, request, cancellationToken).ConfigureAwait(false);

                // A cluster without a writer can still read; a table without a reader or a router is of no use.
                if (table.Readers.Count > 0 && table.Routers.Count > 0)
                {
                    return table;
                }

                failures.Add(Neo4jException.Protocol($"{router} named no server to read from or none to ask for routes."));
            }
            catch (Neo4jException exception) when (!EndsSearch(exception))
            {
                failures.Add(exception);
            }
        }

        throw new Neo4jException(ErrorCategory.Connection, $"No server could say where to reach database '{request.Database ?? "(home)"}'. {string.Join(" ", failures.Select(failure => failure.Message))}", failures[0]);
    }

    private async Task<RoutingTable> AskAsync(ServerAddress router, ConnectionRequest request, CancellationToken cancellationToken)
    {
        var pooled = await Pool(router).AcquireAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // A single server names itself by the address that it reads here, so it has to be the one that was dialled.
            var context = new RoutingContext(router, uri.RoutingParameters);
            pooled.Connection.Enqueue(new RouteMessage(context, request.Bookmarks, request.Database));
            await pooled.Connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            var metadata = await pooled.Connection.ReceiveSuccessAsync(RequestKind.Route, cancellationToken).ConfigureAwait(false);
            return RoutingTable.From(RouteSuccess.Read(metadata.Span), timeProvider.GetTimestamp());
        }
        catch (Neo4jException exception)
        {
            if (exception.EndsConnection)
            {
                pooled.Connection.Break();
            }

            await pooled.Pool.ReactAsync(exception).ConfigureAwait(false);
            throw;
        }
        finally
        {
            await pooled.ReleaseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Whether every other router would say the same.</summary>
    private static bool EndsSearch(Neo4jException exception) =>
        exception.Category is ErrorCategory.Statement or ErrorCategory.Security || (exception.Category == ErrorCategory.Protocol && exception.Code is not null);

    private IEnumerable<ServerAddress> InOrder(IReadOnlyList<ServerAddress> addresses)
    {
        var turn = Interlocked.Increment(ref _turn);
        return Enumerable.Range(0, addresses.Count)
            .Select(index => addresses[(int)((turn + (uint)index) % (uint)addresses.Count)])
            .OrderBy(address => Pool(address).InUse);
    }

    private ConnectionPool Pool(ServerAddress address) => _pools.GetOrAdd(address, createPool);

    /// <summary>Closes the pools of servers that no table names any more.</summary>
    private async Task CloseUnusedPoolsAsync()
    {
        var used = _routes.Values.SelectMany(route => route.Table?.All ?? []).Append(uri.Address).ToHashSet();
        foreach (var address in _pools.Keys.Where(address => !used.Contains(address)))
        {
            if (_pools.TryRemove(address, out var pool))
            {
                await pool.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
