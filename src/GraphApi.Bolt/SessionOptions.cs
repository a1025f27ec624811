namespace GraphApi.Bolt;

/// <summary>Which database a session works on and what its queries may use up.</summary>
public sealed record SessionOptions
{
    /// <summary>Null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>Writes of other sessions that this one has to see; only of use over a neo4j URI.</summary>
    public IReadOnlyCollection<string> Bookmarks { get; init; } = [];

    /// <summary>How many records are asked for at once; the next ones only when these have been consumed.</summary>
    public int FetchSize { get; init; } = 1_000;

    /// <summary>How long one query may take, from sending it to its last record; it is then stopped on the server. Null: as long as the server lets it.</summary>
    public TimeSpan? QueryTimeout { get; init; }

    /// <summary>The most records that one result may have.</summary>
    public long MaxResultRecords { get; init; } = long.MaxValue;

    /// <summary>The most bytes that the records of one result may have together.</summary>
    public long MaxResultBytes { get; init; } = long.MaxValue;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(FetchSize);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(QueryTimeout ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(QueryTimeout));
        ArgumentOutOfRangeException.ThrowIfNegative(MaxResultRecords);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxResultBytes);
    }
}
