using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Neo4j.Tests.Support;

/// <summary>The database of the tests as it is before the first import.</summary>
internal static class EmptyDatabase
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Removes all constraints and indexes.</summary>
    public static async Task DropSchemaAsync(this Session session)
    {
        foreach (var (shown, dropped) in new[] { ("CONSTRAINTS YIELD name", "CONSTRAINT"), ("INDEXES YIELD name, type WHERE type = 'RANGE'", "INDEX") })
        {
            foreach (var name in await session.ReadAsync($"SHOW {shown} RETURN name", Cancellation))
            {
                await session.ChangeAsync($"DROP {dropped} {name[2..^2]}");
            }
        }
    }

    /// <summary>Removes everything; constraints and indexes stay.</summary>
    public static Task EmptyAsync(this Session session) => session.ChangeAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");

    /// <summary>Runs a statement that changes something.</summary>
    public static async Task ChangeAsync(this Session session, string statement)
    {
        await using var result = await session.RunAsync(new Query(statement), parameters: null, Cancellation);
        await result.ConsumeAsync(Cancellation);
    }
}
