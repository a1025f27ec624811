namespace GraphApi.Neo4j.Walks;

/// <summary>The paths that were found, by the ids of their records and relationships.</summary>
/// <param name="IsFailed">True where an id that was asked for is that of no record; there are then no paths.</param>
/// <param name="Paths">The paths in order.</param>
/// <param name="IsTruncated">True where there are or may be more.</param>
internal sealed record PathFindings(bool IsFailed, IReadOnlyList<(string[] Nodes, string[] Relationships)> Paths, bool IsTruncated)
{
    public static PathFindings Failed { get; } = new(true, [], false);
}
