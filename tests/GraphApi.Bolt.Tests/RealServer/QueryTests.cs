using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;

namespace GraphApi.Bolt.Tests.RealServer;

[Collection(Neo4jTestGroup.Name)]
public sealed class QueryTests(Neo4jFixture neo4j)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_value_comes_back_as_it_was_sent()
    {
        await using var driver = neo4j.Driver();
        var session = driver.Session();
        foreach (var row in BoltVectors.OfKind("value"))
        {
            var vector = BoltVectors.Get(row.Data);
            var isSendable = !vector.TryGetProperty("sendable", out var sendable) || sendable.GetBoolean();
            if (!isSendable || !row.Data.StartsWith("value/", StringComparison.Ordinal) || row.Data.StartsWith("value/map/", StringComparison.Ordinal))
            {
                continue; // Maps come back in another order.
            }

            var sent = BoltVectors.Bytes(vector);
            using var parameters = new QueryParameters();
            parameters.Add("v").WriteRaw(sent);
            await using var result = await session.ExecuteReadAsync(new Query("RETURN $v AS v"), parameters, Cancellation);

            Assert.True(await result.FetchAsync(Cancellation));
            Assert.Equal($"{row.Data} 91{Convert.ToHexString(sent)}", $"{row.Data} {Convert.ToHexString(result.Current.Span)}");
            Assert.False(await result.FetchAsync(Cancellation));
        }
    }

    [Fact]
    public async Task A_million_records_are_read_in_flat_memory()
    {
        const int Records = 1_000_000;
        const long AllowedGrowthBytes = 16_000_000;
        const long AllowedBytesPerRecord = 16;
        await using var driver = neo4j.Driver();
        await using var result = await driver.Session().ExecuteReadAsync(new Query("UNWIND range(1, 1000000) AS x RETURN x, 'a text that no buffer may keep'"), cancellationToken: Cancellation);

        long sum = 0;
        var records = 0;
        long smallest = long.MaxValue, largest = 0;
        var allocatedBefore = GC.GetTotalAllocatedBytes();
        while (await result.FetchAsync(Cancellation))
        {
            sum += FirstInteger(result);
            if (++records % 100_000 == 0)
            {
                var inUse = GC.GetTotalMemory(forceFullCollection: true);
                (smallest, largest) = (Math.Min(smallest, inUse), Math.Max(largest, inUse));
            }
        }

        var allocated = GC.GetTotalAllocatedBytes() - allocatedBefore;
        Assert.Equal((Records, 500_000_500_000), (records, sum));
        Assert.True(largest - smallest < AllowedGrowthBytes, $"between {smallest} and {largest} bytes in use");
        Assert.True(allocated < Records * AllowedBytesPerRecord, $"{allocated} bytes were allocated for {Records} records");
    }

    [Fact]
    public async Task A_read_may_not_write()
    {
        await using var driver = neo4j.Driver();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().ReadAsync("CREATE (n:Forbidden) RETURN n", Cancellation));

        Assert.Equal(("Neo.ClientError.Statement.AccessMode", ErrorCategory.Statement), (error.Code, error.Category));
    }

    [Fact]
    public async Task After_errors_the_same_connection_goes_on()
    {
        await using var driver = neo4j.Driver(new DriverOptions { MaxConnectionPoolSize = 1 });
        var session = driver.Session();
        for (var i = 0; i < 20; i++)
        {
            var syntax = await Assert.ThrowsAsync<Neo4jException>(() => session.ReadAsync("BAD", Cancellation));
            var runtime = await Assert.ThrowsAsync<Neo4jException>(() => session.ReadAsync("UNWIND [1, 0] AS x RETURN 1 / x", Cancellation));

            Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "Neo.ClientError.Statement.ArithmeticError"), (syntax.Code, runtime.Code));
            Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
        }
    }

    [Fact]
    public async Task The_plan_of_an_EXPLAIN_is_in_the_summary()
    {
        await using var driver = neo4j.Driver();
        await using var result = await driver.Session().ExecuteReadAsync(new Query("EXPLAIN MATCH (n:NoSuchLabel) RETURN n"), cancellationToken: Cancellation);

        var summary = await result.ConsumeAsync(Cancellation);

        Assert.Contains("NodeByLabelScan@neo4j", PackText.Of(summary.Plan.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task What_a_transaction_writes_is_read_by_the_same_session(string scheme)
    {
        await using var driver = GraphDatabase.Driver(neo4j.Uri.Replace("bolt", scheme, StringComparison.Ordinal), neo4j.AuthToken);
        var session = driver.Session(new SessionOptions { Database = "neo4j" });
        using var rows = new QueryParameters();
        var list = rows.Add("rows");
        list.WriteListHeader(3);
        for (var i = 0; i < 3; i++)
        {
            list.WriteListHeader(2);
            list.WriteInteger(i);
            list.WriteString($"{scheme} {i}");
        }

        var created = await session.ExecuteWriteAsync(
            async (transaction, token) =>
            {
                await transaction.ExecuteAsync(new Query("MATCH (n:Written) DETACH DELETE n"), cancellationToken: token);
                return (await transaction.ExecuteAsync(new Query("UNWIND $rows AS row CREATE (:Written {id: row[0], name: row[1]})"), rows, token)).Counters.NodesCreated;
            },
            Cancellation);

        Assert.Equal(3, created);
        Assert.Equal([$"[0, \"{scheme} 0\"]", $"[1, \"{scheme} 1\"]", $"[2, \"{scheme} 2\"]"], await session.ReadAsync("MATCH (n:Written) RETURN n.id, n.name ORDER BY n.id", Cancellation));
        Assert.Equal(scheme == "neo4j" ? 1 : 0, session.LastBookmarks.Count);
    }

    [Fact]
    public async Task Work_that_fails_leaves_nothing_behind()
    {
        await using var driver = neo4j.Driver();
        var session = driver.Session();

        await Assert.ThrowsAsync<FormatException>(() => session.ExecuteWriteAsync<int>(
            async (transaction, token) =>
            {
                await transaction.ExecuteAsync(new Query("CREATE (:Abandoned)"), cancellationToken: token);
                throw new FormatException("The work is wrong.");
            },
            Cancellation));

        Assert.Equal(["[0]"], await session.ReadAsync("MATCH (n:Abandoned) RETURN count(n)", Cancellation));
    }

    [Fact]
    public async Task CALL_IN_TRANSACTIONS_runs_in_a_transaction_of_its_own()
    {
        await using var driver = neo4j.Driver();
        await using var result = await driver.Session().RunAsync(new Query("UNWIND range(1, 100) AS x CALL (x) { CREATE (n:Batched {id: x}) } IN TRANSACTIONS OF 10 ROWS"), cancellationToken: Cancellation);

        Assert.Equal(100, (await result.ConsumeAsync(Cancellation)).Counters.NodesCreated);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_named()
    {
        await using var driver = neo4j.Driver();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session(new SessionOptions { Database = "nope" }).ReadAsync("RETURN 1", Cancellation));

        Assert.Equal("Graph not found: nope (Neo.ClientError.Database.DatabaseNotFound)", error.Message);
    }

    private static long FirstInteger(Result result)
    {
        PackReader reader = result.ReadCurrent();
        return reader.ReadInteger();
    }
}
