using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GraphApi.Bolt.Tests.Sessions;

public sealed class CancellationTests : BoltTestBase
{
    private const string Terminated = """FAILURE {"neo4j_code": "Neo.ClientError.Transaction.Terminated", "message": "Terminated."}""";

    private readonly FakeTimeProvider _time = new();

    /// <summary>Set by a script when the client has nothing left to do but to wait.</summary>
    private readonly TaskCompletionSource _isWaiting = new();

    [Fact]
    public async Task A_cancelled_query_is_RESET_and_its_connection_used_again()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            await peer.SendAsync(Fields);
            await cancellation.CancelAsync();
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync(Terminated, "SUCCESS {}");
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var session = driver.Session();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.ReadAsync("RETURN 1", cancellation.Token));

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task Records_that_were_under_way_are_passed_over()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            await cancellation.CancelAsync();
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync([Fields, .. Enumerable.Repeat("RECORD [1]", 500), "NOOP", "IGNORED", "SUCCESS {}"]);
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var session = driver.Session();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.ReadAsync("RETURN 1", cancellation.Token));

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_RESET_that_is_not_answered_in_time_costs_the_connection()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(RunOne, PullPage);
                await cancellation.CancelAsync();
                await peer.ExpectAsync("RESET()");
                _isWaiting.SetResult();
                await peer.ExpectEndAsync();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver(new DriverOptions { TimeProvider = _time, MaxTransactionRetryTime = TimeSpan.Zero });
        var session = driver.Session();

        var cancelled = session.ReadAsync("RETURN 1", cancellation.Token);
        await _isWaiting.Task;
        await _time.AdvanceUntilAsync(cancelled, TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Theory]
    [InlineData("IGNORED")]
    [InlineData(Terminated)]
    public async Task A_RESET_that_is_refused_costs_the_connection(string answer)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(RunOne, PullPage);
                await cancellation.CancelAsync();
                await peer.ExpectAsync("RESET()");
                await peer.SendAsync("IGNORED", "IGNORED", answer);
                await peer.ExpectEndAsync();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver();
        var session = driver.Session();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.ReadAsync("RETURN 1", cancellation.Token));

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_query_over_its_time_is_RESET()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync("""RUN("RETURN 1", {}, {"tx_timeout": 7000, "mode": "r"})""", PullPage);
            await peer.SendAsync(Fields);
            _isWaiting.SetResult();
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync(Terminated, "SUCCESS {}");
            await peer.ExpectEndAsync();
        });

        // Long other timeouts, because time goes on while RESET is answered.
        var days = TimeSpan.FromDays(10);
        await using var driver = server.Driver(new DriverOptions { TimeProvider = _time, ResetTimeout = days, ReadTimeout = days, MaxConnectionLifetime = days });
        var session = driver.Session(new SessionOptions { QueryTimeout = TimeSpan.FromSeconds(5) });

        var slow = session.ReadAsync("RETURN 1", Cancellation);
        await _isWaiting.Task;
        await _time.AdvanceUntilAsync(slow, TimeSpan.FromMilliseconds(100));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => slow);
        Assert.Equal((ErrorCategory.Deadline, false), (error.Category, error.IsRetriable));
    }

    [Fact]
    public async Task A_server_that_is_silent_for_longer_than_it_said_has_lost_the_connection()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            _isWaiting.SetResult();
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(new DriverOptions { TimeProvider = _time, MaxTransactionRetryTime = TimeSpan.Zero });

        var silent = driver.Session().ReadAsync("RETURN 1", Cancellation);
        await _isWaiting.Task;
        await _time.AdvanceUntilAsync(silent, TimeSpan.FromSeconds(1));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => silent);
        Assert.Equal($"The connection to {server.Address} was lost. The server was silent for 120 s.", error.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // the connection is lost before RESET is answered, but COMMIT has been
    public async Task A_cancelled_COMMIT_that_the_server_has_done_is_a_success(bool answersReset)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await BeginAndCommitAsync(peer, cancellation);
            await peer.SendAsync("""SUCCESS {"bookmark": "FB:1"}""");
            if (!answersReset)
            {
                peer.Cut();
                return;
            }

            await peer.SendAsync("SUCCESS {}");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        Assert.Equal(1, await WriteAsync(driver, cancellation.Token));
    }

    [Theory]
    [InlineData("IGNORED")]
    [InlineData(Terminated)]
    public async Task A_cancelled_COMMIT_that_the_server_has_not_done_is_cancelled(string answer)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await BeginAndCommitAsync(peer, cancellation);
            await peer.SendAsync(answer, "SUCCESS {}");
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WriteAsync(driver, cancellation.Token));
    }

    [Fact]
    public async Task A_cancelled_COMMIT_without_an_answer_is_unknown()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await BeginAndCommitAsync(peer, cancellation);
            peer.Cut();
        });
        await using var driver = server.Driver();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => WriteAsync(driver, cancellation.Token));

        Assert.Equal(ErrorCategory.CommitUnknown, error.Category);
    }

    [Fact]
    public async Task Cancelling_while_BEGIN_is_under_way_closes_the_connection()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAnyAsync(3);
            await cancellation.CancelAsync();
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WriteAsync(driver, cancellation.Token));
    }

    [Fact]
    public async Task Cancelling_during_the_handshake_closes_the_connection()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.ShakeHandsAsync("00000805");
            await peer.ExpectAnyAsync(2);
            await cancellation.CancelAsync();
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.VerifyConnectivityAsync(cancellation.Token));
    }

    private static async Task BeginAndCommitAsync(FakePeer peer, CancellationTokenSource cancellation)
    {
        await peer.LogOnAsync();
        await peer.ExpectAnyAsync(3);
        await peer.SendAsync("SUCCESS {}", """SUCCESS {"fields": []}""", """SUCCESS {"type": "w"}""");
        await peer.ExpectAsync("COMMIT()");
        await cancellation.CancelAsync();
        await peer.ExpectAsync("RESET()");
    }

    private static Task<int> WriteAsync(Driver driver, CancellationToken cancellationToken) => driver.Session().ExecuteWriteAsync(
        async (transaction, token) =>
        {
            await transaction.ExecuteAsync(new Query("CREATE (n)"), cancellationToken: token);
            return 1;
        },
        cancellationToken);
}
