using System.Runtime.ExceptionServices;
using GraphApi.Bolt.Connections;
using GraphApi.Bolt.Messages;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt;

/// <summary>
/// The records of one query, read one by one straight from the connection's buffers. It holds its connection until <see cref="FetchAsync"/> has returned false
/// or it is disposed, so nothing slow belongs between two records. The next page is only asked for when the last one is consumed.
/// </summary>
public sealed class Result : IAsyncDisposable
{
    private readonly BoltConnection _connection;
    private readonly SessionOptions _options;
    private readonly Func<ResultSummary?, Exception?, ValueTask> _onEnd;

    private readonly bool _isRead;

    private ReadOnlyMemory<byte> _current;
    private long _recordCount;
    private long _byteCount;
    private bool _isPeeked;
    private bool _isEnded;
    private bool _discardsRest;

    internal Result(BoltConnection connection, SessionOptions options, IReadOnlyList<string> fields, bool isRead, Func<ResultSummary?, Exception?, ValueTask> onEnd)
    {
        _connection = connection;
        _options = options;
        _isRead = isRead;
        _onEnd = onEnd;
        Fields = fields;
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>What the server said at the end; null until <see cref="FetchAsync"/> has returned false.</summary>
    public ResultSummary? Summary { get; private set; }

    /// <summary>The record that was fetched last: a PackStream list of one value per column, valid until the next one is fetched.</summary>
    public ReadOnlyMemory<byte> Current => _isPeeked ? default : _current;

    /// <summary>A reader that stands at the first value of the current record.</summary>
    public PackReader ReadCurrent()
    {
        var reader = new PackReader(Current.Span);
        reader.ReadListHeader();
        return reader;
    }

    /// <summary>Moves on to the next record; false at the end, where the connection is given back. Cancelling stops the query on the server.</summary>
    public ValueTask<bool> FetchAsync(CancellationToken cancellationToken = default)
    {
        if (_isPeeked)
        {
            _isPeeked = false;
            return ValueTask.FromResult(true);
        }

        return _isEnded ? ValueTask.FromResult(false) : FetchNextAsync(cancellationToken);
    }

    /// <summary>Steps over all records that are left, without having them sent, and returns what the server says at the end.</summary>
    public async ValueTask<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        _discardsRest = true;
        while (await FetchAsync(cancellationToken).ConfigureAwait(false))
        {
            // Records of the page that was under way already.
        }

        return Summary ?? throw new InvalidOperationException("The result was not read to its end, so there is no summary.");
    }

    /// <summary>Stops a read. What may write is run to its end instead, and what fails there is thrown.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isEnded)
        {
            return;
        }

        if (_isRead)
        {
            await EndAsync(summary: null, error: null).ConfigureAwait(false);
            return;
        }

        await ConsumeAsync().ConfigureAwait(false);
    }

    /// <summary>Receives the first answer to PULL, so that what fails before the first record fails where it can still be repeated.</summary>
    internal async ValueTask PeekAsync(CancellationToken cancellationToken) =>
        _isPeeked = await FetchNextAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Takes a record that has arrived already without the cost of an asynchronous call, which most records are.</summary>
    private ValueTask<bool> FetchNextAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!_connection.TryReceive(out var response))
            {
                return FetchSlowlyAsync(received: null, cancellationToken);
            }

            if (response.Kind != ResponseKind.Record)
            {
                return FetchSlowlyAsync(response, cancellationToken);
            }

            Count(response.Field);
            return ValueTask.FromResult(true);
        }
        catch (Neo4jException exception)
        {
            return FailAsync(exception);
        }
    }

    /// <summary>Continues with an answer that is no record, or waits for the next one if there is none yet.</summary>
    private async ValueTask<bool> FetchSlowlyAsync(Response? received, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var response = received ?? await _connection.ReceiveAsync(cancellationToken).ConfigureAwait(false);
                if (response.Kind == ResponseKind.Record)
                {
                    Count(response.Field);
                    return true;
                }

                if (!await ContinueAsync(response, cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }

                received = null;
            }
        }
        catch (Exception exception) when (!_isEnded)
        {
            await EndAsync(summary: null, exception).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<bool> FailAsync(Neo4jException exception)
    {
        await EndAsync(summary: null, exception).ConfigureAwait(false);
        ExceptionDispatchInfo.Throw(exception);
        return false;
    }

    /// <summary>Asks for the next page if there is one; false at the end of the result.</summary>
    private async ValueTask<bool> ContinueAsync(Response response, CancellationToken cancellationToken)
    {
        if (response.Error is { } error)
        {
            await _connection.CountIgnoredAsync(cancellationToken).ConfigureAwait(false);
            throw error;
        }

        if (response.Kind != ResponseKind.Success || response.Request is not (RequestKind.Pull or RequestKind.Discard))
        {
            throw _connection.Unexpected(response, RequestKind.Pull);
        }

        var success = PullSuccess.Read(response.Field.Span);
        if (!success.HasMore)
        {
            await EndAsync(success.Summary, error: null).ConfigureAwait(false);
            return false;
        }

        if (_discardsRest)
        {
            _connection.Enqueue(default(DiscardMessage));
        }
        else
        {
            _connection.Enqueue(new PullMessage(_options.FetchSize));
        }

        await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    private void Count(ReadOnlyMemory<byte> record)
    {
        _recordCount++;
        _byteCount += record.Length;
        if (_recordCount > _options.MaxResultRecords || _byteCount > _options.MaxResultBytes)
        {
            throw new Neo4jException(ErrorCategory.ResultTooLarge, $"The query was stopped because its result has more than {_options.MaxResultRecords} records or {_options.MaxResultBytes} bytes, "
                + $"which is what {nameof(SessionOptions.MaxResultRecords)} and {nameof(SessionOptions.MaxResultBytes)} allow.");
        }

        _current = record;
    }

    private ValueTask EndAsync(ResultSummary? summary, Exception? error)
    {
        _isEnded = true;
        _isPeeked = false;
        _current = default;
        Summary = summary;
        return _onEnd(summary, error);
    }
}
