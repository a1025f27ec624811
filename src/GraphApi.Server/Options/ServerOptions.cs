using System.Collections.Immutable;

namespace GraphApi.Server.Options;

/// <summary>All that a user can set, bound and checked once at start.</summary>
public sealed record ServerOptions
{
    /// <summary>The model file, as an absolute path.</summary>
    public required string Model { get; init; }

    public required BackendOptions Backend { get; init; }

    /// <summary>Addresses to listen on; empty for what the host's own configuration says.</summary>
    public required ImmutableArray<string> Urls { get; init; }

    public required TimeSpan ShutdownTimeout { get; init; }

    public required LimitOptions Limits { get; init; }

    public required CacheOptions Cache { get; init; }

    public required CompressionOptions Compression { get; init; }

    public required CrossOriginOptions Cors { get; init; }

    public required LogOptions Log { get; init; }

    public required PageOptions Page { get; init; }
}
