using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.Sessions;

public sealed class RetryTests : BoltTestBase
{
    private static readonly DriverOptions Quick = new() { InitialRetryDelay = TimeSpan.FromTicks(1), MaxTransactionRetryTime = TimeSpan.FromSeconds(20) };

    [Fact]
    public async Task A_read_is_repeated_on_a_new_connection_if_the_first_is_lost_before_a_record_came()
    {
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(RunOne, PullPage);
                await peer.SendAsync(Fields);
                peer.Cut();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver(Quick);

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_read_is_not_repeated_once_a_record_was_handed_on()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            await peer.SendAsync(Fields, "RECORD [1]");
            peer.Cut();
        });
        await using var driver = server.Driver(Quick);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().ReadAsync("RETURN 1", Cancellation));

        Assert.Equal(ErrorCategory.Connection, error.Category);
        Assert.Equal($"The connection to {server.Address} was lost. The server closed the connection.", error.Message);
    }

    [Fact]
    public async Task A_transient_failure_is_repeated_on_the_same_connection()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            await RefuseAsync(peer, "Neo.TransientError.General.MemoryPoolOutOfMemoryError", ignored: 1);
            await peer.ExpectAsync("RESET()", RunOne, PullPage);
            await peer.SendAsync("SUCCESS {}", Fields, "RECORD [1]", EndOfRead);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(Quick);

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.DatabaseError.General.UnknownError")]
    public async Task What_would_fail_again_is_not_repeated(string code)
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            await RefuseAsync(peer, code, ignored: 1);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(Quick);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().ReadAsync("RETURN 1", Cancellation));

        Assert.Equal(code, error.Code);
    }

    [Fact]
    public async Task Repeating_ends_when_the_time_for_it_is_used_up()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var attempts = 0;
        var retry = new RetryPolicy(new DriverOptions { TimeProvider = time, InitialRetryDelay = TimeSpan.FromSeconds(1), MaxTransactionRetryTime = TimeSpan.FromSeconds(30) });

        var task = retry.ExecuteAsync<int>(
            _ =>
            {
                attempts++;
                throw new Neo4jException(ErrorCategory.Transient, "Busy.");
            },
            Cancellation);
        await time.AdvanceUntilAsync(task, TimeSpan.FromMilliseconds(10));

        await Assert.ThrowsAsync<Neo4jException>(() => task);
        Assert.InRange(attempts, 8, 10); // pauses of 1, 2, 4, 5, 5, 5, 5 s, give or take a fifth
    }

    [Fact]
    public async Task The_pause_before_repeating_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var retry = new RetryPolicy(new DriverOptions { TimeProvider = new Microsoft.Extensions.Time.Testing.FakeTimeProvider() });

        var task = retry.ExecuteAsync<int>(_ => throw new Neo4jException(ErrorCategory.Transient, "Busy."), cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
    }
}
