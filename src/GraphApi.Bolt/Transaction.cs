using GraphApi.Bolt.Connections;
using GraphApi.Bolt.Messages;

namespace GraphApi.Bolt;

/// <summary>A transaction of <see cref="Session.ExecuteWriteAsync{TResult}"/>: what it does is committed together when the work returns, or not at all.</summary>
public sealed class Transaction
{
    private readonly BoltConnection _connection;
    private readonly TransactionExtra _extra;
    private readonly SessionOptions _options;
    private readonly TimeSpan _resetTimeout;
    private readonly TimeProvider _timeProvider;

    /// <summary>Runs the result that is still open to its end; null if none is.</summary>
    private Func<ValueTask>? _closeResult;
    private Exception? _failure;

    internal Transaction(BoltConnection connection, TransactionExtra extra, SessionOptions options, DriverOptions driverOptions)
    {
        _connection = connection;
        _extra = extra;
        _options = options;
        _resetTimeout = driverOptions.ResetTimeout;
        _timeProvider = driverOptions.TimeProvider;
    }

    /// <summary>Whether BEGIN has been sent; it travels with the first query.</summary>
    internal bool HasBegun { get; private set; }

    /// <summary>Runs a query. Its result has to be read to the end or disposed before the next one.</summary>
    public async Task<Result> RunAsync(Query query, QueryParameters? parameters = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ThrowIfFailed();
        if (_closeResult is not null)
        {
            throw new InvalidOperationException("The transaction's last result has not been read to its end. Read or dispose it before the next query.");
        }

        var packed = parameters?.Pack() ?? default;
        try
        {
            return await RunAsync(query, packed, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _failure = exception;
            throw;
        }
    }

    /// <summary>Runs a query whose records do not matter.</summary>
    public async Task<ResultSummary> ExecuteAsync(Query query, QueryParameters? parameters = null, CancellationToken cancellationToken = default)
    {
        var result = await RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        return await result.ConsumeAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Commits, and returns the bookmark if there was anything to commit. If the connection is lost meanwhile, nobody knows whether it was committed,
    /// and the error says so.
    /// </summary>
    internal async Task<string?> CommitAsync(CancellationToken cancellationToken)
    {
        ThrowIfFailed();
        if (!HasBegun)
        {
            return null;
        }

        if (_closeResult is not null)
        {
            await _closeResult().ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        _connection.SetDeadline(null);
        _connection.Enqueue(default(CommitMessage));
        try
        {
            await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            return await ReceiveBookmarkAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            return _connection.IsBroken ? throw Unknown(exception) : await CancelCommitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jException exception) when (!SaysNotCommitted(exception))
        {
            throw Unknown(exception);
        }
    }

    private async Task<Result> RunAsync(Query query, ReadOnlyMemory<byte> parameters, CancellationToken cancellationToken)
    {
        var isFirst = !HasBegun;
        if (isFirst)
        {
            HasBegun = true;
            _connection.Enqueue(new BeginMessage(_extra));
        }

        _connection.SetDeadline(_options.QueryTimeout);
        _connection.Enqueue(new RunMessage(query, parameters, extra: null));
        _connection.Enqueue(new PullMessage(_options.FetchSize));
        await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (isFirst)
        {
            await _connection.ReceiveSuccessAsync(RequestKind.Begin, cancellationToken).ConfigureAwait(false);
        }

        var metadata = await _connection.ReceiveSuccessAsync(RequestKind.Run, cancellationToken).ConfigureAwait(false);
        var fields = RunSuccess.Read(metadata.Span).Fields;
        var result = new Result(_connection, _options, fields, isRead: false, EndResultAsync);
        _closeResult = result.DisposeAsync;
        await result.PeekAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    private ValueTask EndResultAsync(ResultSummary? summary, Exception? error)
    {
        _closeResult = null;
        _failure ??= error;
        return ValueTask.CompletedTask;
    }

    private async ValueTask<string> ReceiveBookmarkAsync(CancellationToken cancellationToken)
    {
        var metadata = await _connection.ReceiveSuccessAsync(RequestKind.Commit, cancellationToken).ConfigureAwait(false);
        return CommitSuccess.Read(metadata.Span).Bookmark ?? throw Neo4jException.Protocol("The server answered COMMIT without a bookmark, as one does that is stopping.");
    }

    /// <summary>COMMIT cannot be called back, but RESET makes the server say at once what became of it. Whether RESET itself is answered does not matter here.</summary>
    private async Task<string> CancelCommitAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_resetTimeout, _timeProvider);
        Response response;
        string? bookmark;
        try
        {
            await _connection.SendResetAsync(limit.Token).ConfigureAwait(false);
            response = await _connection.ReceiveAsync(limit.Token).ConfigureAwait(false);
            bookmark = response.Kind == ResponseKind.Success ? CommitSuccess.Read(response.Field.Span).Bookmark : null;
        }
        catch (Exception exception) when (exception is Neo4jException or OperationCanceledException)
        {
            throw Unknown(exception);
        }

        await _connection.TryDrainAsync(limit.Token).ConfigureAwait(false);
        if (bookmark is not null)
        {
            return bookmark;
        }

        var isNotCommitted = response.Kind == ResponseKind.Ignored || (response.Error is { } error && SaysNotCommitted(error));
        throw isNotCommitted
            ? new OperationCanceledException(cancellationToken)
            : Unknown(response.Error ?? Neo4jException.Protocol("The server answered COMMIT without a bookmark, as one does that is stopping."));
    }

    /// <summary>
    /// Whether a failure of COMMIT means that nothing was committed. That the database is unavailable does not: Neo4j 5.26, when it is stopped,
    /// says so of transactions that it has committed. Nor does a member's failure to hear from the others of a cluster.
    /// </summary>
    private static bool SaysNotCommitted(Neo4jException exception) => exception.Category switch
    {
        ErrorCategory.Statement or ErrorCategory.NotAWriter or ErrorCategory.Terminated => true,
        ErrorCategory.Transient => exception.Code?.StartsWith("Neo.TransientError.Transaction.", StringComparison.Ordinal) == true,
        _ => false,
    };

    private Neo4jException Unknown(Exception exception)
    {
        _connection.Break();
        return new Neo4jException(ErrorCategory.CommitUnknown, "The connection was lost after COMMIT had been sent, so the transaction may or may not have been committed. "
            + $"Look before repeating it. {exception.Message}", exception);
    }

    private void ThrowIfFailed()
    {
        if (_failure is not null)
        {
            throw new InvalidOperationException("The transaction has failed before and cannot go on.", _failure);
        }
    }
}
