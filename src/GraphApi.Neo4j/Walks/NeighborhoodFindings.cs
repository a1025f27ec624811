namespace GraphApi.Neo4j.Walks;

/// <summary>What surrounds some records, by ids.</summary>
/// <param name="IsFailed">True where an id that was asked for is that of no record; there are then no others.</param>
/// <param name="Nodes">The records in order.</param>
/// <param name="IsTruncated">True where there are or may be more.</param>
/// <param name="Omitted">How many were met and are not shown.</param>
internal sealed record NeighborhoodFindings(bool IsFailed, string[] Nodes, bool IsTruncated, int Omitted)
{
    public static NeighborhoodFindings Failed { get; } = new(true, [], false, 0);
}
