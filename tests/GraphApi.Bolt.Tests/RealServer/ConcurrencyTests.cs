using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.RealServer;

[Collection(Neo4jTestGroup.Name)]
public sealed class ConcurrencyTests(Neo4jFixture neo4j)
{
    private const string Endless = "UNWIND range(1, 20000000000) AS x WITH x WHERE x % 7 = 9 RETURN count(x)";

    /// <summary>A busy machine must not turn RESET, which is tested here, into a closed connection.</summary>
    private static readonly DriverOptions PatientReset = new() { ResetTimeout = TimeSpan.FromMinutes(1) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sixty_four_sessions_share_a_pool_of_eight()
    {
        const int Sessions = 64;
        const int QueriesPerSession = 25;
        await using var driver = neo4j.Driver(new DriverOptions { MaxConnectionPoolSize = 8, UserAgent = "sixty-four/1.0" });

        await Task.WhenAll(Enumerable.Range(0, Sessions).Select(async session =>
        {
            for (var i = 0; i < QueriesPerSession; i++)
            {
                using var parameters = new QueryParameters().Add("session", session).Add("i", i);
                await using var result = await driver.Session().ExecuteReadAsync(new Query("RETURN $session, $i"), parameters, Cancellation);
                Assert.Equal([$"[{session}, {i}]"], await result.ReadAllAsync(Cancellation));
            }
        }));

        await using var other = neo4j.Driver();
        var connections = await other.Session().ReadAsync("CALL dbms.listConnections() YIELD userAgent WHERE userAgent = 'sixty-four/1.0' RETURN count(*)", Cancellation);
        Assert.Equal(["[8]"], connections);
    }

    [Fact]
    public async Task A_cancelled_query_stops_on_the_server()
    {
        await using var driver = neo4j.Driver(PatientReset);
        using var cancellation = new CancellationTokenSource();
        var running = driver.Session().ReadAsync($"{Endless} AS cancelled", cancellation.Token);
        while (await CountAsync(driver, "AS cancelled") == 0)
        {
            Assert.False(running.IsCompleted, "The query ended by itself.");
        }

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Equal(0, await CountAsync(driver, "AS cancelled"));
    }

    [Fact]
    public async Task A_query_over_its_time_stops_on_the_server()
    {
        await using var driver = neo4j.Driver(PatientReset);
        var session = driver.Session(new SessionOptions { QueryTimeout = TimeSpan.FromMilliseconds(500) });

        var error = await Assert.ThrowsAsync<Neo4jException>(() => session.ReadAsync($"{Endless} AS late", Cancellation));

        Assert.Equal(ErrorCategory.Deadline, error.Category);
        Assert.Equal(0, await CountAsync(driver, "AS late"));
    }

    [Fact]
    public async Task A_result_that_is_given_up_leaves_nothing_open_on_the_server()
    {
        await using var driver = neo4j.Driver(PatientReset);
        await using (var result = await driver.Session().ExecuteReadAsync(new Query("UNWIND range(1, 1000000) AS x RETURN x AS abandoned"), cancellationToken: Cancellation))
        {
            Assert.True(await result.FetchAsync(Cancellation));
        }

        Assert.Equal(0, await CountAsync(driver, "AS abandoned"));
    }

    /// <summary>How many transactions whose query ends in this text run on the server, without the one that asks.</summary>
    private static async Task<int> CountAsync(Driver driver, string text)
    {
        using var parameters = new QueryParameters().Add("text", text);
        await using var result = await driver.Session().ExecuteReadAsync(
            new Query("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH $text RETURN count(*)"), parameters, Cancellation);
        await result.FetchAsync(Cancellation);
        return ReadCount(result);

        static int ReadCount(Result result)
        {
            var reader = result.ReadCurrent();
            return reader.ReadInt32();
        }
    }
}
