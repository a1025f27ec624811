using System.Text.Json;
using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;

namespace GraphApi.Bolt.Tests.Sessions;

/// <summary>Conversations that were captured from a server, held again: the client has to say its part word for word, and understands the server's.</summary>
public sealed class ConversationVectorTests : BoltTestBase
{
    private const string PagedQuery = "UNWIND range(1,5) AS x RETURN x";

    [Fact]
    public async Task A_read_in_one_round_trip() => await ReplayAsync("read-one-round-trip", async driver =>
    {
        using var parameters = new QueryParameters().Add("id", "item-7");
        await using var result = await Session(driver).ExecuteReadAsync(new Query("MATCH (i:Item {id:$id}) RETURN [i.name, i.n] AS row"), parameters, Cancellation);
        Assert.Equal(["""[["Name of item 7", 259]]"""], await result.ReadAllAsync(Cancellation));
    });

    [Fact]
    public async Task A_read_in_pages() => await ReplayAsync("read-in-pages", async driver =>
        Assert.Equal(["[1]", "[2]", "[3]", "[4]", "[5]"], await Session(driver, fetchSize: 2).ReadAsync(PagedQuery, Cancellation)));

    [Fact]
    public async Task A_read_whose_rest_is_discarded() => await ReplayAsync("read-and-discard", async driver =>
    {
        await using var result = await Session(driver, fetchSize: 2).ExecuteReadAsync(new Query(PagedQuery), cancellationToken: Cancellation);
        Assert.Equal("neo4j", (await result.ConsumeAsync(Cancellation)).Database);
    });

    [Fact]
    public async Task A_failure_and_then_RESET_in_front_of_the_next_query() => await ReplayAsync("failure-then-reset", async driver =>
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => Session(driver).ReadAsync("BAD QUERY", Cancellation));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
        Assert.Equal(["[1]"], await Session(driver).ReadAsync("RETURN 1 AS x", Cancellation));
    });

    [Fact]
    public async Task A_failure_in_the_middle_of_a_result() => await ReplayAsync("failure-in-stream", async driver =>
    {
        await using var result = await Session(driver).ExecuteReadAsync(new Query("UNWIND [1,2,0] AS x RETURN 10/x AS y"), cancellationToken: Cancellation);
        Assert.True(await result.FetchAsync(Cancellation));
        Assert.True(await result.FetchAsync(Cancellation));
        Assert.Equal("[5]", PackText.Of(result.Current.Span));
        var error = await Assert.ThrowsAsync<Neo4jException>(async () => await result.FetchAsync(Cancellation));
        Assert.Equal("/ by zero (Neo.ClientError.Statement.ArithmeticError)", error.Message);
        await driver.VerifyConnectivityAsync(Cancellation);
    });

    [Fact]
    public async Task A_transaction() => await ReplayAsync("explicit-transaction", async driver =>
    {
        using var parameters = new QueryParameters().Add("a", 1);
        var summary = await Session(driver).ExecuteWriteAsync(
            (transaction, token) => transaction.ExecuteAsync(new Query("CREATE (z:VecTmp {a:$a})"), parameters, token),
            Cancellation);
        Assert.Equal((1, 1), (summary.Counters.NodesCreated, summary.Counters.PropertiesSet));
    });

    [Fact]
    public async Task A_query_that_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await ReplayAsync(
            "cancel-running",
            async driver => await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Session(driver)
                .ReadAsync("UNWIND range(1,20000000000) AS x WITH x WHERE x % 7 = 9 RETURN count(x)", cancellation.Token)),
            beforeMessage: message => message == "RESET()" ? cancellation.CancelAsync() : Task.CompletedTask);
    }

    private static Session Session(Driver driver, int fetchSize = 1000) => driver.Session(new SessionOptions { Database = "neo4j", FetchSize = fetchSize });

    private static async Task ReplayAsync(string name, Func<Driver, Task> act, Func<string, Task>? beforeMessage = null)
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.ShakeHandsAsync("00000805");
            foreach (var step in BoltVectors.Get($"conversation/{name}").GetProperty("steps").EnumerateArray())
            {
                await PlayAsync(peer, step, beforeMessage ?? (_ => Task.CompletedTask));
            }

            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(token: AuthTokens.Basic("neo4j", "a-long-password"));

        await act(driver);
    }

    private static async Task PlayAsync(FakePeer peer, JsonElement step, Func<string, Task> beforeMessage)
    {
        if (step.TryGetProperty("s", out var said))
        {
            await peer.SendRawAsync(Convert.FromHexString(said.GetString() ?? ""));
            return;
        }

        foreach (var message in await Chunks.ReadAsync(Convert.FromHexString(step.GetProperty("c").GetString() ?? "")))
        {
            var expected = FakePeer.Spell(Convert.FromHexString(message));
            await beforeMessage(expected);
            Assert.Equal(expected, await peer.ReceiveAsync());
        }
    }
}
