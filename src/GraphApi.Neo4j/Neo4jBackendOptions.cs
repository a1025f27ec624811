namespace GraphApi.Neo4j;

/// <summary>How the backend uses its database.</summary>
public sealed record Neo4jBackendOptions
{
    /// <summary>Where the database is, for sentences that say which command to run; it holds no password.</summary>
    public required string Uri { get; init; }

    /// <summary>Null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>How long one statement may take.</summary>
    public TimeSpan QueryTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
