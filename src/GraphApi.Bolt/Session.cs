using GraphApi.Bolt.Connections;
using GraphApi.Bolt.Messages;

namespace GraphApi.Bolt;

/// <summary>
/// Runs queries on one database. It holds no connection between queries and may be used by many callers at once;
/// over a neo4j URI, each of its transactions sees the session's earlier writes.
/// </summary>
public sealed class Session
{
    /// <summary>How much longer than ours the server's own time limit is, which is only there for when we are gone.</summary>
    private static readonly TimeSpan ServerTimeoutMargin = TimeSpan.FromSeconds(2);

    private readonly IConnectionSource _connections;
    private readonly DriverOptions _driverOptions;
    private readonly SessionOptions _options;
    private readonly RetryPolicy _retry;
    private readonly BookmarkSet _bookmarks;

    internal Session(IConnectionSource connections, DriverOptions driverOptions, SessionOptions options)
    {
        options.Validate();
        _connections = connections;
        _driverOptions = driverOptions;
        _options = options;
        _retry = new RetryPolicy(driverOptions);
        _bookmarks = new BookmarkSet(options.Bookmarks);
    }

    /// <summary>What another session has to be given to see this one's writes; empty over a bolt URI, where that needs nothing.</summary>
    public IReadOnlyCollection<string> LastBookmarks => _bookmarks.Current;

    /// <summary>
    /// Runs one query that only reads, and returns when its first record is there. Up to then it is repeated if it fails for a reason that may pass.
    /// </summary>
    public Task<Result> ExecuteReadAsync(Query query, QueryParameters? parameters = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var packed = parameters?.Pack() ?? default;
        return _retry.ExecuteAsync(token => OpenAsync(AccessMode.Read, query, packed, token), cancellationToken);
    }

    /// <summary>
    /// Runs work in a transaction that may write, and commits. If it fails for a reason that may pass, all of the work is repeated in a new transaction,
    /// but never after COMMIT has been sent.
    /// </summary>
    public Task<TResult> ExecuteWriteAsync<TResult>(Func<Transaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _retry.ExecuteAsync(token => TransactAsync(work, token), cancellationToken);
    }

    /// <summary>
    /// Runs one query in a transaction of its own, which commits when the result is read to its end or disposed. It may write, and is never repeated:
    /// for what cannot run in a transaction of the caller's, such as CALL { } IN TRANSACTIONS.
    /// </summary>
    public Task<Result> RunAsync(Query query, QueryParameters? parameters = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return OpenAsync(AccessMode.Write, query, parameters?.Pack() ?? default, cancellationToken);
    }

    private async Task<Result> OpenAsync(AccessMode mode, Query query, ReadOnlyMemory<byte> parameters, CancellationToken cancellationToken)
    {
        var request = Request(mode);
        var pooled = await _connections.AcquireAsync(request, cancellationToken).ConfigureAwait(false);
        Result result;
        try
        {
            var connection = pooled.Connection;
            connection.SetDeadline(_options.QueryTimeout);
            connection.Enqueue(new RunMessage(query, parameters, Extra(request) with { Timeout = _options.QueryTimeout + ServerTimeoutMargin }));
            connection.Enqueue(new PullMessage(_options.FetchSize));
            await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            var metadata = await connection.ReceiveSuccessAsync(RequestKind.Run, cancellationToken).ConfigureAwait(false);
            result = new Result(connection, _options, RunSuccess.Read(metadata.Span).Fields, mode == AccessMode.Read, (summary, error) => EndAsync(pooled, request, summary, error));
        }
        catch (Exception exception)
        {
            await EndAsync(pooled, request, summary: null, exception).ConfigureAwait(false);
            throw;
        }

        await result.PeekAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    private async Task<TResult> TransactAsync<TResult>(Func<Transaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        var request = Request(AccessMode.Write);
        var pooled = await _connections.AcquireAsync(request, cancellationToken).ConfigureAwait(false);
        var transaction = new Transaction(pooled.Connection, Extra(request), _options, _driverOptions);
        try
        {
            var result = await work(transaction, cancellationToken).ConfigureAwait(false);
            var bookmark = await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            await EndAsync(pooled, request, ResultSummary.Empty with { Bookmark = bookmark }, error: null).ConfigureAwait(false);
            return result;
        }
        catch (Exception exception)
        {
            if (transaction.HasBegun)
            {
                await pooled.Connection.RollBackAsync().ConfigureAwait(false);
            }

            await EndAsync(pooled, request, summary: null, exception).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gives the connection back, and draws the consequences of how its use has ended.</summary>
    private async ValueTask EndAsync(PooledConnection pooled, ConnectionRequest request, ResultSummary? summary, Exception? error)
    {
        if (_connections.NeedsBookmarks && request.Mode == AccessMode.Write && summary?.Bookmark is { } bookmark)
        {
            _bookmarks.Replace(request.Bookmarks, bookmark);
        }

        if (error is Neo4jException { EndsConnection: true })
        {
            pooled.Connection.Break();
        }

        await pooled.ReleaseAsync().ConfigureAwait(false);
        if (error is Neo4jException exception)
        {
            await _connections.ReactAsync(pooled, request, exception).ConfigureAwait(false);
        }
    }

    private ConnectionRequest Request(AccessMode mode) => new(mode, _options.Database, _connections.NeedsBookmarks ? _bookmarks.Current : []);

    private static TransactionExtra Extra(ConnectionRequest request) => new(request.Mode, request.Database) { Bookmarks = request.Bookmarks };
}
