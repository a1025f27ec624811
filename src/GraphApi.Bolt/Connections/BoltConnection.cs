using GraphApi.Bolt.Messages;

namespace GraphApi.Bolt.Connections;

/// <summary>
/// One connection, used by one caller at a time. Every request gets exactly one summary (SUCCESS, FAILURE or IGNORED), in order,
/// which is how answers are told apart; records are legal only while the oldest open request is a PULL.
/// https://neo4j.com/docs/bolt/current/bolt/server-state/
/// </summary>
internal sealed class BoltConnection(ServerAddress address, MessageChannel channel, DriverOptions options) : IAsyncDisposable
{
    /// <summary>What a server accepts before it knows the user; to a longer message it answers with a failure, and then loses step.</summary>
    private const int LargestMessageBeforeLogonBytes = 8192;

    /// <summary>The requests whose summary is due, the oldest first.</summary>
    private readonly Queue<RequestKind> _inFlight = new();

    /// <summary>Set by a FAILURE: the server ignores everything until RESET.</summary>
    private bool _needsReset;

    public ServerAddress Address => address;

    /// <summary>The server's name and version, as it says.</summary>
    public string Server { get; private set; } = "";

    /// <summary>The connection's id in SHOW TRANSACTIONS.</summary>
    public string Id { get; private set; } = "";

    public bool IsBroken => channel.IsBroken;

    /// <summary>Whether the connection is between two exchanges and can serve another caller.</summary>
    public bool IsReady => _inFlight.Count == 0 && channel.IsAtRest;

    /// <summary>Whether an idle connection looks as if the server still held it: data or an end that nobody asked for says no.</summary>
    public bool LooksAlive => _inFlight.Count == 0 && channel.IsQuiet();

    /// <summary>Sets the time after which receiving fails, though not the connection; null ends that.</summary>
    public void SetDeadline(TimeSpan? fromNow) => channel.SetDeadline(fromNow);

    /// <summary>Agrees on a version, says hello and logs on, the last two in one write. After a failure the connection is broken.</summary>
    public async Task LogOnAsync(HelloMessage hello, LogonMessage logon, CancellationToken cancellationToken)
    {
        try
        {
            await AgreeOnVersionAsync(cancellationToken).ConfigureAwait(false);
            EnqueueBeforeLogon(hello);
            EnqueueBeforeLogon(logon);
            await FlushAsync(cancellationToken).ConfigureAwait(false);
            var metadata = await ReceiveSuccessAsync(RequestKind.Hello, cancellationToken).ConfigureAwait(false);
            var greeting = HelloSuccess.Read(metadata.Span);
            await ReceiveSuccessAsync(RequestKind.Logon, cancellationToken).ConfigureAwait(false);
            (Server, Id) = (greeting.Server, greeting.ConnectionId);
            channel.SetReadTimeout(greeting.ReceiveTimeout);
        }
        catch
        {
            Break();
            throw;
        }
    }

    /// <summary>Adds a request to the next write. After a failure, the RESET that is due rides in front of it.</summary>
    public void Enqueue<TRequest>(in TRequest request)
        where TRequest : struct, IRequest
    {
        if (_needsReset)
        {
            _needsReset = false;
            Enqueue(default(ResetMessage));
        }

        channel.Add(request);
        _inFlight.Enqueue(TRequest.Kind);
    }

    /// <summary>Sends what has been enqueued, in one write.</summary>
    public ValueTask FlushAsync(CancellationToken cancellationToken) => channel.FlushAsync(cancellationToken);

    /// <summary>The next answer to a request other than RESET. A FAILURE is returned; only what is wrong with the connection is thrown.</summary>
    public async ValueTask<Response> ReceiveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!TryReceive(out var response))
            {
                await channel.FillAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (response.Request != RequestKind.Reset)
            {
                return response;
            }
        }
    }

    /// <summary>
    /// The metadata of the SUCCESS that answers this request; records are passed over.
    /// A FAILURE is thrown when all that the server ignores because of it has been counted.
    /// </summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReceiveSuccessAsync(RequestKind request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var response = await ReceiveAsync(cancellationToken).ConfigureAwait(false);
            switch (response.Kind)
            {
                case ResponseKind.Record:
                    continue;
                case ResponseKind.Success when response.Request == request:
                    return response.Field;
                case ResponseKind.Failure when response.Error is { } error:
                    await CountIgnoredAsync(cancellationToken).ConfigureAwait(false);
                    throw error;
                default:
                    throw Unexpected(response, request);
            }
        }
    }

    /// <summary>Reads up to the last summary that is due after a failure. If the connection breaks over it, the failure is still what matters.</summary>
    public async ValueTask CountIgnoredAsync(CancellationToken cancellationToken)
    {
        try
        {
            await DrainAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jException)
        {
            Break();
        }
    }

    /// <summary>Ends whatever is still under way, so that the connection can be used again.</summary>
    public ValueTask SettleAsync()
    {
        SetDeadline(null);
        return IsBroken || IsReady ? ValueTask.CompletedTask : RollBackAsync();
    }

    /// <summary>
    /// Asks the server to stop and to roll back, and reads up to its answer. If that cannot be done or takes longer than the reset timeout,
    /// the connection is closed, which stops the server as well.
    /// </summary>
    public async ValueTask RollBackAsync()
    {
        // A RESET that overtakes BEGIN costs the connection anyway, and two RESETs in flight may be answered by IGNORED.
        // Something that has arrived unasked would be taken for the answer to RESET.
        var canReset = !IsBroken && !channel.HasUnsent && !_inFlight.Any(request => request is RequestKind.Begin or RequestKind.Reset)
            && (_inFlight.Count > 0 || channel.IsAtRest);
        if (!canReset)
        {
            Break();
            return;
        }

        await TryResetAsync().ConfigureAwait(false);
    }

    /// <summary>Makes the server stop what runs and roll back; RESET has to succeed within its own time limit. It is also how an idle connection is probed.</summary>
    public async ValueTask<bool> TryResetAsync()
    {
        SetDeadline(null);
        using var limit = new CancellationTokenSource(options.ResetTimeout, options.TimeProvider);
        try
        {
            await SendResetAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is Neo4jException or OperationCanceledException)
        {
            return false;
        }

        return await TryDrainAsync(limit.Token).ConfigureAwait(false);
    }

    /// <summary>Reads until no summary is due; if that does not come about, the connection is closed.</summary>
    public async ValueTask<bool> TryDrainAsync(CancellationToken cancellationToken)
    {
        try
        {
            await DrainAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is Neo4jException or OperationCanceledException)
        {
            Break();
            return false;
        }
    }

    /// <summary>Sends RESET, which overtakes whatever has been sent before.</summary>
    public ValueTask SendResetAsync(CancellationToken cancellationToken)
    {
        _needsReset = false;
        Enqueue(default(ResetMessage));
        return FlushAsync(cancellationToken);
    }

    /// <summary>Closes the connection at once; the server rolls back what is open on it.</summary>
    public void Break()
    {
        channel.Break();
        _inFlight.Clear();
    }

    /// <summary>Breaks the connection over an answer that does not belong where it came.</summary>
    public Neo4jException Unexpected(Response response, RequestKind due)
    {
        Break();
        return Neo4jException.Protocol($"The server answered {response.Request} with {response.Kind} where SUCCESS for {due} was due.");
    }

    /// <summary>Says goodbye if that can be said, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (IsReady)
        {
            await SayGoodbyeAsync().ConfigureAwait(false);
        }

        await channel.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Reads until no summary is due.</summary>
    private async ValueTask DrainAsync(CancellationToken cancellationToken)
    {
        while (_inFlight.Count > 0)
        {
            if (!TryReceive(out _))
            {
                await channel.FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task SayGoodbyeAsync()
    {
        using var limit = new CancellationTokenSource(options.ResetTimeout, options.TimeProvider);
        try
        {
            channel.Add(default(GoodbyeMessage));
            await FlushAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is Neo4jException or OperationCanceledException)
        {
            // The server is gone already, and nothing is lost by that.
        }
    }

    private async Task AgreeOnVersionAsync(CancellationToken cancellationToken)
    {
        channel.AddRaw(BoltHandshake.Offer);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        BoltVersion version;
        bool needsConfirmation;
        SequencePosition consumed;
        do
        {
            await channel.FillAsync(cancellationToken).ConfigureAwait(false);
        }
        while (!BoltHandshake.TryRead(channel.Unread, out version, out needsConfirmation, out consumed));

        channel.Consume(consumed);
        if (needsConfirmation)
        {
            channel.AddRaw(BoltHandshake.Confirm(version));
        }
    }

    private void EnqueueBeforeLogon<TRequest>(in TRequest request)
        where TRequest : struct, IRequest
    {
        var size = channel.Add(request);
        _inFlight.Enqueue(TRequest.Kind);
        if (size > LargestMessageBeforeLogonBytes)
        {
            throw new Neo4jException(ErrorCategory.Security, $"{TRequest.Kind} has {size} bytes, but a server accepts at most {LargestMessageBeforeLogonBytes} "
                + "before it knows the user. Use a shorter token or user agent.");
        }
    }

    /// <summary>The next answer if all of it has arrived. What the protocol does not allow breaks the connection.</summary>
    public bool TryReceive(out Response response)
    {
        response = default;
        try
        {
            if (!channel.TryReceive(out var message))
            {
                return false;
            }

            response = Accept(ResponseMessage.Read(message));
            return true;
        }
        catch (Neo4jException)
        {
            Break();
            throw;
        }
    }

    /// <summary>Matches a message with the request that it answers.</summary>
    private Response Accept(ResponseMessage received)
    {
        if (!_inFlight.TryPeek(out var request))
        {
            throw Neo4jException.Protocol($"The server sent {received.Kind}, although no answer was due.");
        }

        if (received.Kind == ResponseKind.Record)
        {
            return request == RequestKind.Pull
                ? new Response(received.Kind, request, received.Field, Error: null)
                : throw Neo4jException.Protocol($"The server sent a record in answer to {request}.");
        }

        _inFlight.Dequeue();
        if (request == RequestKind.Reset && received.Kind != ResponseKind.Success)
        {
            throw Neo4jException.Protocol($"The server answered RESET with {received.Kind}.");
        }

        var error = received.Kind == ResponseKind.Failure ? Fail(FailureMessage.Read(received.Field.Span).ToException()) : null;
        return new Response(received.Kind, request, received.Field, error);
    }

    /// <summary>Notes a FAILURE. After some of them the server is known to close the connection, or to be out of step.</summary>
    private Neo4jException Fail(Neo4jException error)
    {
        _needsReset = !_inFlight.Contains(RequestKind.Reset);
        if (error.EndsConnection)
        {
            Break();
        }

        return error;
    }
}
