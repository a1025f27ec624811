namespace GraphApi.Bolt;

/// <summary>Repeats work that failed for a reason that may pass, with pauses that double, until the time for it is used up. What is safe to repeat is the caller's to decide.</summary>
internal sealed class RetryPolicy(DriverOptions options)
{
    /// <summary>Pauses vary by as much in both directions, so that clients that failed together do not come back together.</summary>
    private const double Jitter = 0.2;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    public async Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> attempt, CancellationToken cancellationToken)
    {
        var start = options.TimeProvider.GetTimestamp();
        for (var delay = options.InitialRetryDelay; ; delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay)
        {
            try
            {
                return await attempt(cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException exception) when (exception.IsRetriable && options.TimeProvider.GetElapsedTime(start) + delay <= options.MaxTransactionRetryTime)
            {
                // The pause is outside of the handler, so that the exception is not kept alive by it.
            }

#pragma warning disable CA5394 // Nothing depends on whether the pause can be guessed.
            var pause = delay * (1 - Jitter + (2 * Jitter * Random.Shared.NextDouble()));
#pragma warning restore CA5394
            await Task.Delay(pause, options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }
}
