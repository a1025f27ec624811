namespace GraphApi.Bolt;

/// <summary>What the server says at the end of a result.</summary>
public sealed record ResultSummary
{
    internal static readonly ResultSummary Empty = new();

    /// <summary>The database that the statement ran in.</summary>
    public string? Database { get; internal init; }

    public QueryCounters Counters { get; internal init; }

    /// <summary>The plan of an EXPLAIN or PROFILE, a PackStream map of operatorType, args, identifiers and children; else empty.</summary>
    public ReadOnlyMemory<byte> Plan { get; internal init; }

    internal string? Bookmark { get; init; }
}
