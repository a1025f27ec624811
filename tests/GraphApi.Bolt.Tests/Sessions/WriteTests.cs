using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.Sessions;

public sealed class WriteTests : BoltTestBase
{
    private const string Begin = """BEGIN({"mode": "w"})""";
    private const string RunCreate = """RUN("CREATE (n)", {}, {})""";
    private const string EndOfWrite = """SUCCESS {"type": "w", "stats": {"contains-updates": true, "nodes-created": 1}}""";
    private const string Bookmark = """SUCCESS {"bookmark": "FB:1"}""";

    private static readonly DriverOptions Quick = new() { InitialRetryDelay = TimeSpan.FromTicks(1), MaxTransactionRetryTime = TimeSpan.FromSeconds(20) };

    [Fact]
    public async Task A_transaction_is_one_write_of_BEGIN_RUN_PULL_and_one_of_COMMIT()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await CreateAsync(peer);
            await peer.ExpectAsync("""RUN("RETURN 1", {}, {})""", PullPage);
            await peer.SendAsync(Fields, "RECORD [1]", "RECORD [2]", EndOfRead);
            await peer.ExpectAsync("COMMIT()");
            await peer.SendAsync(Bookmark);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        var records = await driver.Session().ExecuteWriteAsync(
            async (transaction, token) =>
            {
                var summary = await transaction.ExecuteAsync(new Query("CREATE (n)"), cancellationToken: token);
                Assert.Equal(1, summary.Counters.NodesCreated);
                await using var result = await transaction.RunAsync(new Query("RETURN 1"), cancellationToken: token);
                return await result.ReadAllAsync(token);
            },
            Cancellation);

        Assert.Equal(["[1]", "[2]"], records);
    }

    [Fact]
    public async Task Work_that_does_nothing_sends_nothing()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        Assert.Equal(7, await driver.Session().ExecuteWriteAsync((_, _) => Task.FromResult(7), Cancellation));
    }

    [Fact]
    public async Task Work_is_repeated_if_the_connection_is_lost_before_COMMIT()
    {
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await CreateAsync(peer);
                peer.Cut();
            },
            async peer =>
            {
                await peer.LogOnAsync();
                await CreateAsync(peer);
                await CreateAgainAsync(peer);
                await peer.ExpectAsync("COMMIT()");
                await peer.SendAsync(Bookmark);
                await peer.ExpectEndAsync();
            });
        await using var driver = server.Driver(Quick);

        Assert.Equal(2, await CountAttemptsAsync(driver.Session(), queries: 2));
    }

    [Fact]
    public async Task Work_that_meets_a_deadlock_is_repeated_after_RESET()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(Begin, RunCreate, PullPage);
            await peer.SendAsync("SUCCESS {}");
            await RefuseAsync(peer, "Neo.TransientError.Transaction.DeadlockDetected", ignored: 1);
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await CreateAsync(peer);
            await peer.ExpectAsync("COMMIT()");
            await peer.SendAsync(Bookmark);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(Quick);

        Assert.Equal(2, await CountAttemptsAsync(driver.Session(), queries: 1));
    }

    [Fact]
    public async Task Work_that_fails_by_itself_is_rolled_back_and_not_repeated()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await CreateAsync(peer);
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(Quick);
        var session = driver.Session();

        await Assert.ThrowsAsync<FormatException>(() => session.ExecuteWriteAsync<int>(
            async (transaction, token) =>
            {
                await transaction.ExecuteAsync(new Query("CREATE (n)"), cancellationToken: token);
                throw new FormatException("The work is wrong.");
            },
            Cancellation));

        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_failure_that_the_work_hides_is_not_committed()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(Begin, RunCreate, PullPage);
            await peer.SendAsync("SUCCESS {}");
            await RefuseAsync(peer, "Neo.ClientError.Schema.ConstraintValidationFailed", ignored: 1);
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(Quick);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => driver.Session().ExecuteWriteAsync(
            async (transaction, token) =>
            {
                await Assert.ThrowsAsync<Neo4jException>(() => transaction.ExecuteAsync(new Query("CREATE (n)"), cancellationToken: token));
                return 1;
            },
            Cancellation));

        Assert.Equal("The transaction has failed before and cannot go on.", error.Message);
    }

    [Theory]
    [InlineData(false)] // the connection ends without a word
    [InlineData(true)] // a stopping server may send a bare SUCCESS first
    public async Task A_connection_lost_at_COMMIT_is_reported_as_unknown_and_never_repeated(bool sendsBareSuccess)
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await CreateAsync(peer);
            await peer.ExpectAsync("COMMIT()");
            if (sendsBareSuccess)
            {
                await peer.SendAsync("SUCCESS {}");
            }

            peer.Cut();
        });
        await using var driver = server.Driver(Quick);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => CountAttemptsAsync(driver.Session(), queries: 1));

        Assert.Equal((ErrorCategory.CommitUnknown, false), (error.Category, error.IsRetriable));
    }

    [Theory]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable")] // seen from a stopping server for what it had committed
    [InlineData("Neo.TransientError.Cluster.ReplicationFailure")]
    [InlineData("Neo.DatabaseError.Transaction.TransactionCommitFailed")]
    public async Task A_COMMIT_whose_failure_does_not_say_that_nothing_was_committed_is_unknown_and_never_repeated(string code)
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await CreateAsync(peer);
            await peer.ExpectAsync("COMMIT()");
            await RefuseAsync(peer, code, ignored: 0);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(Quick);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => CountAttemptsAsync(driver.Session(), queries: 1));

        Assert.Equal((ErrorCategory.CommitUnknown, false), (error.Category, error.IsRetriable));
    }

    [Fact]
    public async Task A_COMMIT_that_the_server_refuses_for_now_is_repeated()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await CreateAsync(peer);
            await peer.ExpectAsync("COMMIT()");
            await RefuseAsync(peer, "Neo.TransientError.Transaction.LockAcquisitionTimeout", ignored: 0);
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await CreateAsync(peer);
            await peer.ExpectAsync("COMMIT()");
            await peer.SendAsync(Bookmark);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(Quick);

        Assert.Equal(2, await CountAttemptsAsync(driver.Session(), queries: 1));
    }

    [Fact]
    public async Task An_autocommit_write_is_never_repeated()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync("""RUN("CREATE (n)", {}, {"mode": "w"})""", PullPage);
            peer.Cut();
        });
        await using var driver = server.Driver(Quick);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().RunAsync(new Query("CREATE (n)"), cancellationToken: Cancellation));

        Assert.Equal(ErrorCategory.Connection, error.Category);
    }

    [Fact]
    public async Task A_second_query_before_the_first_result_is_read_is_an_error()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(Begin, """RUN("RETURN 1", {}, {})""", PullPage);
            await peer.SendAsync("SUCCESS {}", Fields, "RECORD [1]", """SUCCESS {"has_more": true}""");
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => driver.Session().ExecuteWriteAsync(
            async (transaction, token) =>
            {
                var open = await transaction.RunAsync(new Query("RETURN 1"), cancellationToken: token);
                await transaction.RunAsync(new Query("RETURN 1"), cancellationToken: token);
                return open.Fields.Count;
            },
            Cancellation));

        Assert.Equal("The transaction's last result has not been read to its end. Read or dispose it before the next query.", error.Message);
    }

    [Fact]
    public async Task A_result_that_is_open_at_COMMIT_is_run_to_its_end()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(Begin, """RUN("RETURN 1", {}, {})""", PullPage);
            await peer.SendAsync("SUCCESS {}", Fields, "RECORD [1]", """SUCCESS {"has_more": true}""");
            await peer.ExpectAsync("""DISCARD({"n": -1})""");
            await peer.SendAsync(EndOfRead);
            await peer.ExpectAsync("COMMIT()");
            await peer.SendAsync(Bookmark);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        var fields = await driver.Session().ExecuteWriteAsync(
            async (transaction, token) => (await transaction.RunAsync(new Query("RETURN 1"), cancellationToken: token)).Fields,
            Cancellation);

        Assert.Equal(["1"], fields);
    }

    /// <summary>How often the work ran until it was committed.</summary>
    private static async Task<int> CountAttemptsAsync(Session session, int queries)
    {
        var attempts = 0;
        return await session.ExecuteWriteAsync(
            async (transaction, token) =>
            {
                attempts++;
                for (var i = 0; i < queries; i++)
                {
                    await transaction.ExecuteAsync(new Query("CREATE (n)"), cancellationToken: token);
                }

                return attempts;
            },
            Cancellation);
    }

    private static async Task CreateAsync(FakePeer peer)
    {
        await peer.ExpectAsync(Begin, RunCreate, PullPage);
        await peer.SendAsync("SUCCESS {}", """SUCCESS {"fields": [], "qid": 0}""", EndOfWrite);
    }

    private static async Task CreateAgainAsync(FakePeer peer)
    {
        await peer.ExpectAsync(RunCreate, PullPage);
        await peer.SendAsync("""SUCCESS {"fields": [], "qid": 1}""", EndOfWrite);
    }
}
