using Serilog.Events;

namespace GraphApi.Server.Options;

/// <summary>What is logged, and to which file beside the console.</summary>
public sealed record LogOptions(LogEventLevel Level, string? File);
