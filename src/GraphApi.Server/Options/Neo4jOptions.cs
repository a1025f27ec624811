using GraphApi.Bolt;

namespace GraphApi.Server.Options;

/// <summary>The graph is in a Neo4j database. Nothing here shows the password as text.</summary>
public sealed record Neo4jOptions : BackendOptions
{
    /// <summary>A connection URI that the client accepts; it holds no password.</summary>
    public required string Uri { get; init; }

    public required AuthToken Authentication { get; init; }

    /// <summary>Null for the user's home database.</summary>
    public required string? Database { get; init; }

    public required DriverOptions Driver { get; init; }

    /// <summary>How long one statement may take.</summary>
    public required TimeSpan QueryTimeout { get; init; }

    /// <summary>A driver for the database, which connects when it is first used; the caller disposes it.</summary>
    public Driver CreateDriver() => GraphDatabase.Driver(Uri, Authentication, Driver);
}
