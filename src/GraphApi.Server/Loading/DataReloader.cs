using System.Runtime.InteropServices;
using System.Threading.Channels;
using GraphApi.Model.Types;
using GraphApi.Plan;
using GraphApi.Server.Options;

namespace GraphApi.Server.Loading;

/// <summary>
/// Loads the data again on SIGHUP, and where the options say so when the data folder changes. Queries go on meanwhile; they see the
/// old data until the new is there as a whole, and keep it where something is wrong with the new.
/// </summary>
public sealed partial class DataReloader(GraphModel model, IGraphBackend backend, IGraphWriter writer, EmbeddedOptions options, ILogger<DataReloader> log) : BackgroundService
{
    /// <summary>Whoever writes one file of the folder most likely writes more of them.</summary>
    private static readonly TimeSpan SettlingTime = TimeSpan.FromMilliseconds(300);

    private readonly Channel<string> _requests = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private PosixSignalRegistration? _hangUp;
    private FileSystemWatcher? _watcher;

    /// <summary>Loads the data now; false where something is wrong with it and the old data stays.</summary>
    public async Task<bool> ReloadAsync(CancellationToken cancellationToken)
    {
        var reading = GraphFiles.ReadData(model, options.Data);
        if (reading is not { Dataset: { } dataset })
        {
            var lines = string.Join(Environment.NewLine, reading.Problems.Select(problem => "  " + problem));
            LogRefused(options.Data, reading.Problems.Length, backend.Dataset?.Version, lines);
            return false;
        }

        if (dataset.Version == backend.Dataset?.Version)
        {
            LogUnchanged(options.Data, dataset.Version);
            return true;
        }

        await writer.ReplaceAsync(dataset, cancellationToken);
        LogReplaced(dataset.Version, options.Data);
        return true;
    }

    /// <summary>Takes signals and watches before the server listens: what executes in the background begins when it can, and until then a SIGHUP would end the process.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context =>
        {
            context.Cancel = true;
            _requests.Writer.TryWrite("SIGHUP");
        });
        _watcher = options.Watch ? Watch() : null;
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _hangUp?.Dispose();
        _watcher?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ReloadOnRequestAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host that could not start does not know that it is stopping, and would log this as a failure.
        }
    }

    private async Task ReloadOnRequestAsync(CancellationToken stoppingToken)
    {
        await foreach (var reason in _requests.Reader.ReadAllAsync(stoppingToken))
        {
            LogReloading(options.Data, reason);
            await Task.Delay(_watcher is null ? TimeSpan.Zero : SettlingTime, stoppingToken);
            try
            {
                await Task.Run(() => ReloadAsync(stoppingToken), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception, options.Data);
            }
        }
    }

    private FileSystemWatcher Watch()
    {
        var watcher = new FileSystemWatcher(options.Data) { NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size };
        watcher.Changed += (_, change) => _requests.Writer.TryWrite($"{change.Name} changed");
        watcher.Created += (_, change) => _requests.Writer.TryWrite($"{change.Name} was added");
        watcher.Deleted += (_, change) => _requests.Writer.TryWrite($"{change.Name} was removed");
        watcher.Renamed += (_, change) => _requests.Writer.TryWrite($"{change.OldName} was renamed to {change.Name}");
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Loading {Folder} again ({Reason})")]
    private partial void LogReloading(string folder, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Serving data version {Version} from {Folder} now")]
    private partial void LogReplaced(string version, string folder);

    [LoggerMessage(Level = LogLevel.Information, Message = "The data in {Folder} is the same as before, version {Version}")]
    private partial void LogUnchanged(string folder, string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The data in {Folder} has {Count} problems; version {Version} is served as before:\n{Problems}")]
    private partial void LogRefused(string folder, int count, string? version, string problems);

    [LoggerMessage(Level = LogLevel.Error, Message = "The data in {Folder} could not be loaded; the old data is served as before")]
    private partial void LogFailed(Exception exception, string folder);
}
