using System.Runtime.InteropServices;
using GraphApi.Plan;

namespace GraphApi.Server.Loading;

/// <summary>
/// Looks at the database every few seconds, so that an import is served and an outage is logged even when nobody asks. Whether the server is ready
/// is looked up anew by whoever asks for it.
/// </summary>
public sealed partial class DatabaseWatch(IGraphBackend backend, TimeProvider time, ILogger<DatabaseWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private PosixSignalRegistration? _hangUp;

    /// <summary>There is nothing to load again on SIGHUP; without a handler it would end the server.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => context.Cancel = true);
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _hangUp?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host that could not start does not know that it is stopping, and would log this as a failure.
        }
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        var version = backend.Dataset?.Version;
        string? obstacle = null;
        do
        {
            var found = await backend.FindObstacleAsync(stoppingToken);
            if (found is not null && found != obstacle)
            {
                LogObstacle(found);
            }

            if (found is null && (obstacle is not null || backend.Dataset?.Version != version))
            {
                version = backend.Dataset?.Version;
                LogServing(version);
            }

            obstacle = found;
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready: {Obstacle}")]
    private partial void LogObstacle(string obstacle);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ready: serving data version {Version}")]
    private partial void LogServing(string? version);
}
