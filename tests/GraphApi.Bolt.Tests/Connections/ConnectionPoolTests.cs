using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Sessions;
using GraphApi.Bolt.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GraphApi.Bolt.Tests.Connections;

public sealed class ConnectionPoolTests : BoltTestBase
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_full_pool_is_an_error_when_nothing_becomes_free_in_time()
    {
        await using var server = new FakeBoltServer(HoldOneAsync);
        await using var driver = server.Driver(new DriverOptions { TimeProvider = _time, MaxConnectionPoolSize = 1 });
        var session = driver.Session();
        await using var held = await session.ExecuteReadAsync(new Query("RETURN 1"), cancellationToken: Cancellation);

        var waiting = session.ReadAsync("RETURN 1", Cancellation);
        await _time.AdvanceUntilAsync(waiting, TimeSpan.FromSeconds(1));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => waiting);
        Assert.Equal(ErrorCategory.PoolExhausted, error.Category);
        Assert.Equal($"No connection to {server.Address} became free or could be opened within 60 s; 1 of 1 are in use. Raise MaxConnectionPoolSize, or find out what holds them.", error.Message);
    }

    [Fact]
    public async Task The_wait_for_a_connection_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(HoldOneAsync);
        await using var driver = server.Driver(new DriverOptions { MaxConnectionPoolSize = 1 });
        var session = driver.Session();
        await using var held = await session.ExecuteReadAsync(new Query("RETURN 1"), cancellationToken: Cancellation);

        var waiting = session.ReadAsync("RETURN 1", cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Many_callers_share_few_connections()
    {
        const int Callers = 50;
        await using var server = new FakeBoltServer(ServeManyAsync, ServeManyAsync);
        await using var driver = server.Driver(new DriverOptions { MaxConnectionPoolSize = 2 });
        var session = driver.Session();

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => session.ReadAsync("RETURN 1", Cancellation)));

        Assert.All(answers, answer => Assert.Equal(["[1]"], answer));
        Assert.InRange(server.Accepted, 1, 2);
    }

    [Fact]
    public async Task A_connection_at_the_end_of_its_lifetime_is_replaced()
    {
        await using var server = new FakeBoltServer(ServeOneAndEndAsync, ServeOneAndEndAsync);
        await using var driver = server.Driver(new DriverOptions { TimeProvider = _time, MaxConnectionLifetime = TimeSpan.FromMinutes(10) });

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_connection_that_was_idle_for_long_is_asked_for_a_sign_of_life()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await ServeOneAsync(peer);
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(new DriverOptions { TimeProvider = _time });

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
        _time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_connection_without_a_sign_of_life_is_replaced_well_before_the_acquisition_timeout()
    {
        var isProbed = new TaskCompletionSource();
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await ServeOneAsync(peer);
                await peer.ExpectAsync("RESET()");
                isProbed.SetResult();
                await peer.ExpectEndAsync();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver(new DriverOptions { TimeProvider = _time, ReadTimeout = TimeSpan.FromDays(1) });

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
        _time.Advance(TimeSpan.FromSeconds(31));
        var probed = driver.Session().ReadAsync("RETURN 1", Cancellation);
        await isProbed.Task;
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(["[1]"], await probed);
    }

    [Fact]
    public async Task A_connection_that_the_server_has_closed_meanwhile_is_not_used()
    {
        var isClosed = new TaskCompletionSource();
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await ServeOneAsync(peer);
                peer.Cut();
                isClosed.SetResult();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver();

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
        await isClosed.Task;
        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task An_expired_authorization_retires_the_other_connections_as_well()
    {
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await ServeOneAsync(peer);
                await peer.ExpectEndAsync();
            },
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(RunOne, PullPage);
                await RefuseAsync(peer, "Neo.ClientError.Security.AuthorizationExpired", ignored: 1);
                await peer.ExpectEndAsync();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver(new DriverOptions { InitialRetryDelay = TimeSpan.FromTicks(1) });
        var session = driver.Session();
        var first = await session.ExecuteReadAsync(new Query("RETURN 1"), cancellationToken: Cancellation);

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));

        Assert.Equal(["[1]"], await first.ReadAllAsync(Cancellation));
    }

    [Fact]
    public async Task A_disposed_driver_opens_no_connections()
    {
        await using var server = new FakeBoltServer();
        var driver = server.Driver();
        await driver.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => driver.VerifyConnectivityAsync(Cancellation));
    }

    [Fact]
    public async Task VerifyConnectivity_has_the_server_answer()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        await driver.VerifyConnectivityAsync(Cancellation);

        Assert.Equal(1, server.Accepted);
    }

    private static async Task HoldOneAsync(FakePeer peer)
    {
        await peer.LogOnAsync();
        await peer.ExpectAsync(RunOne, PullPage);
        await peer.SendAsync(Fields, "RECORD [1]");
        await peer.ExpectAsync("RESET()");
        await peer.SendAsync("IGNORED", "SUCCESS {}");
        await peer.ExpectEndAsync();
    }

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
