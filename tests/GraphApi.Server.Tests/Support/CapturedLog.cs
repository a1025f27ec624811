using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace GraphApi.Server.Tests.Support;

/// <summary>Keeps what the server itself logs.</summary>
public sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName.StartsWith("GraphApi.", StringComparison.Ordinal));

    public void Dispose()
    {
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
        }
    }

    private sealed class Logger(CapturedLog log, bool isOurs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => isOurs && logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Add(IsEnabled(logLevel) ? $"{logLevel}: {formatter(state, exception)}" : null);
    }
}
