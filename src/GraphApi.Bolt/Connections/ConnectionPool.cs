namespace GraphApi.Bolt.Connections;

/// <summary>
/// The connections to one server: at most so many at once, the one used last first, each replaced at the end of its lifetime
/// and asked for a sign of life if it has been idle for long.
/// </summary>
internal sealed class ConnectionPool(ServerAddress address, BoltConnector connector, DriverOptions options) : IAsyncDisposable
{
    /// <summary>A free slot is the right to have a connection. Never disposed: connections may come back after the pool was closed.</summary>
    private readonly SemaphoreSlim _slots = new(options.MaxConnectionPoolSize, options.MaxConnectionPoolSize);
    private readonly Stack<PooledConnection> _idle = new();
    private readonly Lock _lock = new();

    /// <summary>Raised to retire every connection that has been opened so far.</summary>
    private int _generation;
    private bool _isDisposed;

    public ServerAddress Address => address;

    public int InUse => options.MaxConnectionPoolSize - _slots.CurrentCount;

    /// <summary>
    /// A connection for one caller, to be given back to <see cref="ReleaseAsync"/>.
    /// The acquisition timeout covers all of it: the wait for a slot, the sign of life and the connecting.
    /// </summary>
    public ValueTask<PooledConnection> AcquireAsync(CancellationToken cancellationToken)
    {
        if (!_slots.Wait(TimeSpan.Zero, cancellationToken))
        {
            return AcquireSlowlyAsync(hasSlot: false, candidate: null, cancellationToken);
        }

        var candidate = TakeIdle();
        return candidate is not null && IsFresh(candidate) && !HasIdledLong(candidate) && candidate.Connection.LooksAlive
            ? ValueTask.FromResult(candidate)
            : AcquireSlowlyAsync(hasSlot: true, candidate, cancellationToken);
    }

    public async ValueTask ReleaseAsync(PooledConnection pooled)
    {
        try
        {
            await pooled.Connection.SettleAsync().ConfigureAwait(false);
            if (!TryKeep(pooled))
            {
                await pooled.Connection.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>Draws the consequences of a failure for the other connections to this server.</summary>
    public ValueTask ReactAsync(Neo4jException error)
    {
        if (error.Category == ErrorCategory.AuthorizationExpired)
        {
            Interlocked.Increment(ref _generation);
            return DropIdleAsync();
        }

        return error.Category == ErrorCategory.Connection || error.Code == ServerErrorCodes.DatabaseUnavailable ? DropIdleAsync() : ValueTask.CompletedTask;
    }

    /// <summary>Closes what is idle; what is in use is closed when it comes back.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            _isDisposed = true;
        }

        return DropIdleAsync();
    }

    private async ValueTask<PooledConnection> AcquireSlowlyAsync(bool hasSlot, PooledConnection? candidate, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.ConnectionAcquisitionTimeout, options.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            if (!hasSlot)
            {
                await _slots.WaitAsync(limit.Token).ConfigureAwait(false);
                hasSlot = true;
                candidate = TakeIdle();
            }

            for (; candidate is not null; candidate = TakeIdle())
            {
                if (await IsUsableAsync(candidate).ConfigureAwait(false))
                {
                    return candidate;
                }

                await candidate.Connection.DisposeAsync().ConfigureAwait(false);
                limit.Token.ThrowIfCancellationRequested();
            }

            return await OpenAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            if (hasSlot)
            {
                _slots.Release();
            }

            if (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw new Neo4jException(ErrorCategory.PoolExhausted, $"No connection to {address} became free or could be opened within {options.ConnectionAcquisitionTimeout.TotalSeconds:0.#} s; "
                    + $"{InUse} of {options.MaxConnectionPoolSize} are in use. Raise {nameof(DriverOptions.MaxConnectionPoolSize)}, or find out what holds them.", exception);
            }

            throw;
        }
    }

    private async Task<PooledConnection> OpenAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(Driver));
        var generation = _generation;
        var connection = await connector.ConnectAsync(address, cancellationToken).ConfigureAwait(false);
        return new PooledConnection(this, connection, options.TimeProvider.GetTimestamp(), generation);
    }

    private async ValueTask<bool> IsUsableAsync(PooledConnection pooled) =>
        IsFresh(pooled) && pooled.Connection.LooksAlive && (!HasIdledLong(pooled) || await pooled.Connection.TryResetAsync().ConfigureAwait(false));

    private bool IsFresh(PooledConnection pooled) =>
        pooled.Generation == _generation && options.TimeProvider.GetElapsedTime(pooled.OpenedAt) < options.MaxConnectionLifetime;

    private bool HasIdledLong(PooledConnection pooled) => options.TimeProvider.GetElapsedTime(pooled.IdleSince) > options.ConnectionLivenessThreshold;

    private PooledConnection? TakeIdle()
    {
        lock (_lock)
        {
            return _idle.TryPop(out var pooled) ? pooled : null;
        }
    }

    private bool TryKeep(PooledConnection pooled)
    {
        if (!pooled.Connection.IsReady || !IsFresh(pooled))
        {
            return false;
        }

        pooled.IdleSince = options.TimeProvider.GetTimestamp();
        lock (_lock)
        {
            if (!_isDisposed)
            {
                _idle.Push(pooled);
            }

            return !_isDisposed;
        }
    }

    private async ValueTask DropIdleAsync()
    {
        while (TakeIdle() is { } pooled)
        {
            await pooled.Connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
