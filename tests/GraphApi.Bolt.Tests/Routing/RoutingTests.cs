using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Sessions;
using GraphApi.Bolt.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GraphApi.Bolt.Tests.Routing;

public sealed class RoutingTests : BoltTestBase
{
    private const string Nowhere = "127.0.0.1:1";

    private static readonly DriverOptions Quick = new() { InitialRetryDelay = TimeSpan.FromTicks(1), MaxTransactionRetryTime = TimeSpan.FromSeconds(20) };

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_read_goes_to_the_reader_that_the_router_names()
    {
        await using var reader = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync("""RUN("RETURN 1", {}, {"mode": "r", "db": "neo4j"})""", PullPage);
            await peer.SendAsync(Fields, "RECORD [1]", EndOfRead);
            await peer.ExpectEndAsync();
        });
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.ShakeHandsAsync("00000805");
            Assert.Matches("""^HELLO\(\{"user_agent": "graph-api/1\.0", "bolt_agent": \{"product": "graph-api/1\.0"\}, "routing": \{"address": "127\.0\.0\.1:\d+", "region": "eu"\}\}\)$""", await peer.ReceiveAsync());
            await peer.ExpectAnyAsync(1);
            await peer.SendAsync("SUCCESS {}", "SUCCESS {}");
            Assert.Matches("""^ROUTE\(\{"address": "127\.0\.0\.1:\d+", "region": "eu"\}, \[\], \{"db": "neo4j"\}\)$""", await peer.ReceiveAsync());
            await peer.SendAsync(Table(readers: [reader.Address], writers: [Nowhere], routers: [Nowhere]));
            await peer.ExpectEndAsync();
        });
        await using var driver = GraphDatabase.Driver($"neo4j://{router.Address}?region=eu", AuthTokens.None, Quick);

        Assert.Equal(["[1]"], await driver.Session(new SessionOptions { Database = "neo4j" }).ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task The_table_is_asked_for_again_only_when_its_time_is_over()
    {
        await using var reader = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            for (var i = 0; i < 3; i++)
            {
                await ServeOneAsync(peer);
            }

            await peer.ExpectEndAsync();
        });
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await RouteAsync(peer, readers: [reader.Address]);
            await RouteAsync(peer, readers: [reader.Address]);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, new DriverOptions { TimeProvider = _time, ConnectionLivenessThreshold = TimeSpan.FromHours(1) });
        var session = driver.Session();

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
        _time.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task Callers_that_come_together_ask_for_the_table_once()
    {
        const int Callers = 20;
        await using var reader = new FakeBoltServer([.. Enumerable.Repeat<Func<FakePeer, Task>>(ServeManyAsync, Callers)]);
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await RouteAsync(peer, readers: [reader.Address]);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, Quick);
        var session = driver.Session();

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => session.ReadAsync("RETURN 1", Cancellation)));

        Assert.All(answers, answer => Assert.Equal(["[1]"], answer));
    }

    [Fact]
    public async Task A_write_goes_to_the_writer_and_a_later_read_names_its_bookmark()
    {
        await using var writer = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync("""BEGIN({"mode": "w"})""", """RUN("CREATE (n)", {}, {})""", PullPage);
            await peer.SendAsync("SUCCESS {}", """SUCCESS {"fields": []}""", """SUCCESS {"type": "w"}""");
            await peer.ExpectAsync("COMMIT()");
            await peer.SendAsync("""SUCCESS {"bookmark": "FB:written"}""");
            await peer.ExpectEndAsync();
        });
        await using var reader = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync("""RUN("RETURN 1", {}, {"bookmarks": ["FB:written"], "mode": "r"})""", PullPage);
            await peer.SendAsync(Fields, "RECORD [1]", EndOfRead);
            await peer.ExpectEndAsync();
        });
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await RouteAsync(peer, readers: [reader.Address], writers: [writer.Address]);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, Quick);
        var session = driver.Session();

        await WriteAsync(session);

        Assert.Equal(["FB:written"], session.LastBookmarks);
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_reader_that_cannot_be_reached_is_passed_over()
    {
        await using var reader = new FakeBoltServer(ServeOneAndEndAsync);
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await RouteAsync(peer, readers: [Nowhere, reader.Address, "no address"]);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, Quick);

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_writer_that_is_none_any_more_is_forgotten_and_a_new_one_asked_for()
    {
        await using var follower = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAnyAsync(3);
            await peer.SendAsync("SUCCESS {}");
            await RefuseAsync(peer, "Neo.ClientError.Cluster.NotALeader", ignored: 1);
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await peer.ExpectEndAsync();
        });
        await using var leader = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAnyAsync(3);
            await peer.SendAsync("SUCCESS {}", """SUCCESS {"fields": []}""", """SUCCESS {"type": "w"}""");
            await peer.ExpectAsync("COMMIT()");
            await peer.SendAsync("""SUCCESS {"bookmark": "FB:1"}""");
            await peer.ExpectEndAsync();
        });
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await RouteAsync(peer, readers: [follower.Address], writers: [follower.Address]);
            await RouteAsync(peer, readers: [follower.Address], writers: [leader.Address]);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, Quick);

        await WriteAsync(driver.Session());
    }

    [Fact]
    public async Task Without_a_writer_reads_go_on_and_writes_say_why_they_do_not()
    {
        await using var reader = new FakeBoltServer(ServeOneAndEndAsync);
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await RouteAsync(peer, readers: [reader.Address]);
            await RouteAsync(peer, readers: [reader.Address]);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, new DriverOptions { MaxTransactionRetryTime = TimeSpan.Zero });
        var session = driver.Session();

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
        var error = await Assert.ThrowsAsync<Neo4jException>(() => WriteAsync(session));

        Assert.Equal((ErrorCategory.NotAWriter, $"{router.Address} names no server that takes writes at the moment."), (error.Category, error.Message));
    }

    [Fact]
    public async Task A_router_that_is_gone_is_passed_over_for_the_server_of_the_URI()
    {
        await using var reader = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await ServeOneAsync(peer);
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var seed = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await RouteAsync(peer, readers: [reader.Address], routers: [Nowhere]);
            await RouteAsync(peer, readers: [reader.Address], routers: [Nowhere]);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(seed, new DriverOptions { TimeProvider = _time, ConnectionLivenessThreshold = TimeSpan.FromHours(1) });
        var session = driver.Session();

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
        _time.Advance(TimeSpan.FromSeconds(300));
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_database_that_does_not_exist_ends_the_search()
    {
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAnyAsync(1);
            await RefuseAsync(peer, "Neo.ClientError.Database.DatabaseNotFound", ignored: 0);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, Quick);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session(new SessionOptions { Database = "nope" }).ReadAsync("RETURN 1", Cancellation));

        Assert.Equal("Neo.ClientError.Database.DatabaseNotFound", error.Code);
    }

    [Fact]
    public async Task Addresses_that_nobody_can_reach_are_explained()
    {
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await RouteAsync(peer, readers: [Nowhere]);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, new DriverOptions { MaxTransactionRetryTime = TimeSpan.Zero });

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().ReadAsync("RETURN 1", Cancellation));

        Assert.Equal($"None of the servers that {router.Address} names for this could be reached. If their addresses are only known inside a container or a private network, "
            + $"correct the server's advertised address or use a bolt URI. No connection to {Nowhere}. Connection refused. "
            + "Check that it runs and listens there; if it requires TLS, use a scheme that ends in +s or +ssc.", error.Message);
    }

    [Theory]
    [InlineData("""SUCCESS {"rt": {"ttl": 300, "servers": []}}""", "named no server to read from or none to ask for routes.")]
    [InlineData("""SUCCESS {}""", "The server answered ROUTE without a routing table.")]
    [InlineData("""SUCCESS {"rt": {"ttl": "long"}}""", "PackStream: a value of type Integer is due at byte 9, but its marker is 84.")]
    public async Task A_table_that_is_none_is_an_error(string answer, string reason)
    {
        await using var router = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAnyAsync(1);
            await peer.SendAsync(answer);
            await peer.ExpectEndAsync();
        });
        await using var driver = Driver(router, new DriverOptions { MaxTransactionRetryTime = TimeSpan.Zero });

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().ReadAsync("RETURN 1", Cancellation));

        Assert.StartsWith("No server could say where to reach database '(home)'. ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(reason, error.Message, StringComparison.Ordinal);
    }

    private static Driver Driver(FakeBoltServer router, DriverOptions options) => GraphDatabase.Driver($"neo4j://{router.Address}", AuthTokens.None, options);

    private static async Task RouteAsync(FakePeer peer, string[] readers, string[]? writers = null, string[]? routers = null)
    {
        Assert.StartsWith("ROUTE(", await peer.ReceiveAsync(), StringComparison.Ordinal);
        await peer.SendAsync(Table(readers, writers ?? [], routers ?? [peer.Address]));
    }

    private static string Table(string[] readers, string[] writers, string[] routers)
    {
        static string Role(string role, string[] addresses) => $$"""{"role": "{{role}}", "addresses": [{{string.Join(", ", addresses.Select(address => $"\"{address}\""))}}]}""";
        return $$$"""SUCCESS {"rt": {"ttl": 300, "db": "neo4j", "servers": [{{{Role("READ", readers)}}}, {{{Role("WRITE", writers)}}}, {{{Role("ROUTE", routers)}}}]}}""";
    }

    private static Task<int> WriteAsync(Session session) => session.ExecuteWriteAsync(
        async (transaction, token) =>
        {
            await transaction.ExecuteAsync(new Query("CREATE (n)"), cancellationToken: token);
            return 1;
        },
        Cancellation);

    private static async Task ServeManyAsync(FakePeer peer)
    {
        await peer.LogOnAsync();
        while (await peer.ReceiveAsync() == RunOne)
        {
            await peer.ExpectAsync(PullPage);
            await peer.SendAsync(Fields, "RECORD [1]", EndOfRead);
        }
    }
}
