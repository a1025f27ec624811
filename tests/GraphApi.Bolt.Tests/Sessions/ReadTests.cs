using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.Sessions;

public sealed class ReadTests : BoltTestBase
{
    [Fact]
    public async Task A_read_is_one_write_of_RUN_and_PULL_with_its_parameters()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(
                """RUN("MATCH (p:Person {id: $id}) RETURN p.name AS name, $l AS l", {"id": "a", "n": null, "i": -5, "b": true, "f": 1.5f, "l": [1, "x"]}, {"mode": "r", "db": "neo4j"})""",
                """PULL({"n": 2})""");
            await peer.SendAsync("""SUCCESS {"fields": ["name", "l"], "t_first": 0}""", """RECORD ["Олена", [1, "x"]]""", EndOfRead);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        using var parameters = new QueryParameters().Add("id", "a").Add("n", null).Add("i", -5).Add("b", true).Add("f", 1.5);
        var list = parameters.Add("l"u8);
        list.WriteListHeader(2);
        list.WriteInteger(1);
        list.WriteString("x");

        await using var result = await driver.Session(new SessionOptions { Database = "neo4j", FetchSize = 2 })
            .ExecuteReadAsync(new Query("MATCH (p:Person {id: $id}) RETURN p.name AS name, $l AS l"), parameters, Cancellation);

        Assert.Equal(["name", "l"], result.Fields);
        Assert.True(result.Current.IsEmpty);
        Assert.True(await result.FetchAsync(Cancellation));
        Assert.Equal("Олена", ReadFirst(result));
        Assert.False(await result.FetchAsync(Cancellation));
        Assert.Equal("neo4j", result.Summary?.Database);

        static string ReadFirst(Result result)
        {
            var reader = result.ReadCurrent();
            return reader.ReadString();
        }
    }

    [Fact]
    public async Task The_next_page_is_asked_for_only_when_the_last_one_is_consumed()
    {
        var consumed = 0;
        List<int> consumedAtPull = [];
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAnyAsync(2);
            await peer.SendAsync(Fields, "RECORD [1]", "RECORD [2]", """SUCCESS {"has_more": true}""");
            await peer.ExpectAsync("""PULL({"n": 2})""");
            consumedAtPull.Add(consumed);
            await peer.SendAsync("RECORD [3]", "RECORD [4]", """SUCCESS {"has_more": true}""");
            await peer.ExpectAsync("""PULL({"n": 2})""");
            consumedAtPull.Add(consumed);
            await peer.SendAsync("RECORD [5]", EndOfRead);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        await using var result = await driver.Session(new SessionOptions { FetchSize = 2 }).ExecuteReadAsync(new Query("UNWIND range(1, 5) AS x RETURN x"), cancellationToken: Cancellation);
        while (await result.FetchAsync(Cancellation))
        {
            consumed++;
        }

        Assert.Equal(5, consumed);
        Assert.Equal([2, 4], consumedAtPull);
    }

    [Fact]
    public async Task A_result_without_records_ends_at_once_and_gives_its_connection_back()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            await peer.SendAsync(Fields, EndOfRead);
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(new DriverOptions { MaxConnectionPoolSize = 1 });

        var empty = await driver.Session().ExecuteReadAsync(new Query("RETURN 1"), cancellationToken: Cancellation);

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
        Assert.False(await empty.FetchAsync(Cancellation));
    }

    [Fact]
    public async Task After_a_failure_RESET_rides_in_front_of_the_next_query()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync("""RUN("BAD", {}, {"mode": "r"})""", PullPage);
            await RefuseAsync(peer, "Neo.ClientError.Statement.SyntaxError", ignored: 1);
            await peer.ExpectAsync("RESET()", RunOne, PullPage);
            await peer.SendAsync("SUCCESS {}", Fields, "RECORD [1]", EndOfRead);
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var session = driver.Session();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => session.ReadAsync("BAD", Cancellation));

        Assert.Equal((ErrorCategory.Statement, "No. (Neo.ClientError.Statement.SyntaxError)"), (error.Category, error.Message));
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_failure_after_records_is_thrown_where_it_comes_and_the_connection_lives_on()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAnyAsync(2);
            await peer.SendAsync(Fields, "RECORD [10]");
            await RefuseAsync(peer, "Neo.ClientError.Statement.ArithmeticError", ignored: 0);
            await peer.ExpectAsync("RESET()", RunOne, PullPage);
            await peer.SendAsync("SUCCESS {}", Fields, "RECORD [1]", EndOfRead);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var session = driver.Session();

        await using var result = await session.ExecuteReadAsync(new Query("UNWIND [1, 0] AS x RETURN 10 / x"), cancellationToken: Cancellation);
        Assert.True(await result.FetchAsync(Cancellation));
        var error = await Assert.ThrowsAsync<Neo4jException>(async () => await result.FetchAsync(Cancellation));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.False(await result.FetchAsync(Cancellation));
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_request_that_the_server_calls_malformed_costs_the_connection()
    {
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(RunOne, PullPage);
                await RefuseAsync(peer, "Neo.ClientError.Request.Invalid", ignored: 0);
                await peer.ExpectEndAsync();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver();
        var session = driver.Session();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => session.ReadAsync("RETURN 1", Cancellation));

        Assert.Equal(ErrorCategory.Protocol, error.Category);
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Theory]
    [InlineData(2L, long.MaxValue)]
    [InlineData(long.MaxValue, 7L)] // each record has 3 bytes
    public async Task A_result_over_its_limit_is_stopped_with_RESET(long maxRecords, long maxBytes)
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAnyAsync(2);
            await peer.SendAsync(Fields, """RECORD ["a"]""", """RECORD ["b"]""", """RECORD ["c"]""");
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("""RECORD ["d"]""", "IGNORED", "SUCCESS {}");
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var session = driver.Session(new SessionOptions { MaxResultRecords = maxRecords, MaxResultBytes = maxBytes });

        var error = await Assert.ThrowsAsync<Neo4jException>(() => session.ReadAsync("UNWIND range(1, 9) AS x RETURN x", Cancellation));

        Assert.Equal(ErrorCategory.ResultTooLarge, error.Category);
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_read_that_is_disposed_early_is_stopped_with_RESET()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            await peer.SendAsync(Fields, "RECORD [1]", """SUCCESS {"has_more": true}""");
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var session = driver.Session();

        await using (var result = await session.ExecuteReadAsync(new Query("RETURN 1"), cancellationToken: Cancellation))
        {
            Assert.True(await result.FetchAsync(Cancellation));
        }

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task Consuming_a_result_discards_the_pages_that_are_left()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync("""RUN("CREATE (n) RETURN n.id", {}, {"mode": "w"})""", PullPage);
            await peer.SendAsync(Fields, "RECORD [1]", """SUCCESS {"has_more": true}""");
            await peer.ExpectAsync("""DISCARD({"n": -1})""");
            await peer.SendAsync("""SUCCESS {"type": "rw", "stats": {"contains-updates": true, "nodes-created": 3}, "bookmark": "FB:w"}""");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        await using var result = await driver.Session().RunAsync(new Query("CREATE (n) RETURN n.id"), cancellationToken: Cancellation);
        var summary = await result.ConsumeAsync(Cancellation);

        Assert.Equal(3, summary.Counters.NodesCreated);
    }

    [Fact]
    public void A_parameter_without_a_value_is_an_error_before_anything_is_sent()
    {
        using var parameters = new QueryParameters().Add("a", 1);
        parameters.Add("b");

        var error = Assert.Throws<InvalidOperationException>(() => parameters.Pack());

        Assert.Equal("Each of the 2 parameters takes exactly one value. PackStream: the message ends inside the value at byte 10.", error.Message);
    }
}
