using System.Globalization;
using GraphApi.Server.Options;
using Serilog;
using Serilog.Events;

namespace GraphApi.Server.Features;

/// <summary>Logs to the console, and to a file where the options name one.</summary>
public static class LoggingFeature
{
    private const string Line = "{Timestamp:HH:mm:ss.fff} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddServerLogging(this WebApplicationBuilder builder, LogOptions options)
    {
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Is(options.Level)
            .MinimumLevel.Override("Microsoft", Quietest(options.Level))
            .MinimumLevel.Override("System", Quietest(options.Level))
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
        if (options.File is { } file)
        {
            configuration.WriteTo.File(file, outputTemplate: "{Timestamp:yyyy-MM-dd} " + Line, formatProvider: CultureInfo.InvariantCulture, rollingInterval: RollingInterval.Day);
        }

        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        builder.Logging.AddSerilog(configuration.CreateLogger(), dispose: true);
    }

    /// <summary>What the framework has to say is of interest from a warning on.</summary>
    private static LogEventLevel Quietest(LogEventLevel level) => level > LogEventLevel.Warning ? level : LogEventLevel.Warning;
}
