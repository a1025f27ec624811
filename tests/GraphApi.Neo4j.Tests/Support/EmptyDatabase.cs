namespace GraphApi.Neo4j.Tests.Support;

/// <summary>The database of the tests as it is before the first import.</summary>
internal static class EmptyDatabase
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Removes everything; constraints and indexes stay.</summary>
    public static Task EmptyAsync(this Session session) => session.ChangeAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");

    /// <summary>Runs a statement that changes something.</summary>
    public static async Task ChangeAsync(this Session session, string statement)
    {
        await using var result = await session.RunAsync(new Query(statement), parameters: null, Cancellation);
        await result.ConsumeAsync(Cancellation);
    }
}
