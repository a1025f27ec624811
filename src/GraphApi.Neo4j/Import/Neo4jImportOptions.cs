namespace GraphApi.Neo4j.Import;

/// <summary>How an import uses its database.</summary>
public sealed record Neo4jImportOptions
{
    /// <summary>Where the database is, for sentences; it holds no password.</summary>
    public required string Uri { get; init; }

    /// <summary>Null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>How many rows one transaction writes at the most.</summary>
    public int BatchRows { get; init; } = 5_000;
}
