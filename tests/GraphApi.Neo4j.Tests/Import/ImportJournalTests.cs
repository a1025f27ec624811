using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Neo4j.Import;

namespace GraphApi.Neo4j.Tests.Import;

/// <summary>What becomes of a batch whose transaction fails, played through with a scripted server.</summary>
public class ImportJournalTests
{
    private const string End = """SUCCESS {"type": "rw"}""";
    private const string Work = """RUN("CREATE (n)", {}, {})""";
    private const string NothingWritten = """RECORD ["clearing the slot", 0]""";
    private const string AllWritten = """RECORD ["Person", 5]""";
    private const string Pull = """PULL({"n": 1000})""";

    private static readonly ImportPosition s_after = new("Person", 5);
    private static readonly DriverOptions s_quick = new() { InitialRetryDelay = TimeSpan.FromTicks(1) };

    [Fact]
    public async Task What_was_committed_though_its_answer_was_lost_is_not_done_again()
    {
        var (isOurs, runs) = await MoveAsync(LoseCommitAsync, async peer =>
        {
            await HoldAsync(peer, AllWritten);
            await CommitAsync(peer);
        });
        Assert.Equal((true, 1), (isOurs, runs));
    }

    [Fact]
    public async Task What_was_not_committed_is_done_again()
    {
        var (isOurs, runs) = await MoveAsync(LoseCommitAsync, WriteAsync);
        Assert.Equal((true, 2), (isOurs, runs));
    }

    [Fact]
    public async Task A_stopping_server_that_calls_itself_unavailable_may_have_committed()
    {
        var (isOurs, runs) = await MoveAsync(
            async peer =>
            {
                await HoldAsync(peer, NothingWritten);
                await WorkAsync(peer);
                await peer.ExpectAsync("COMMIT()");
                await peer.SendAsync("""FAILURE {"neo4j_code": "Neo.TransientError.General.DatabaseUnavailable", "message": "No."}""");
                await peer.ExpectEndAsync();
            },
            async peer =>
            {
                await HoldAsync(peer, AllWritten);
                await CommitAsync(peer);
            });
        Assert.Equal((true, 1), (isOurs, runs));
    }

    [Fact]
    public async Task A_transient_error_is_tried_again()
    {
        var (isOurs, runs) = await MoveAsync(async peer =>
        {
            await HoldAsync(peer, NothingWritten);
            await peer.ExpectAsync(Work, Pull);
            await peer.SendAsync("""FAILURE {"neo4j_code": "Neo.TransientError.Transaction.DeadlockDetected", "message": "No."}""", "IGNORED");
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("SUCCESS {}");
            await HoldAsync(peer, NothingWritten);
            await WorkAsync(peer);
            await CommitAsync(peer);
        });
        Assert.Equal((true, 2), (isOurs, runs));
    }

    [Fact]
    public async Task An_import_that_was_taken_over_from_does_nothing()
    {
        var (isOurs, runs) = await MoveAsync(async peer =>
        {
            await HoldAsync(peer);
            await CommitAsync(peer);
        });
        Assert.Equal((false, 0), (isOurs, runs));
    }

    /// <summary>Does a piece of work through a journal: whether the journal is still its import's, and how often the work was run.</summary>
    private static async Task<(bool IsOurs, int Runs)> MoveAsync(params Func<FakePeer, Task>[] scripts)
    {
        await using var server = new FakeBoltServer([.. scripts.Select(script => new Func<FakePeer, Task>(async peer =>
        {
            await peer.LogOnAsync();
            await script(peer);
        }))]);
        await using var driver = server.Driver(s_quick);
        var journal = new ImportJournal(driver.Session(), "me");
        var runs = 0;
        var isOurs = await journal.TryMoveAsync(
            s_after,
            (transaction, token) =>
            {
                runs++;
                return transaction.ExecuteAsync(new Query("CREATE (n)"), parameters: null, token);
            },
            TestContext.Current.CancellationToken);
        Assert.Equal(isOurs ? s_after : ImportPosition.Clearing, journal.Position);
        return (isOurs, runs);
    }

    private static async Task LoseCommitAsync(FakePeer peer)
    {
        await HoldAsync(peer, NothingWritten);
        await WorkAsync(peer);
        await peer.ExpectAsync("COMMIT()");
        peer.Cut();
    }

    private static async Task WriteAsync(FakePeer peer)
    {
        await HoldAsync(peer, NothingWritten);
        await WorkAsync(peer);
        await CommitAsync(peer);
    }

    /// <summary>The beginning of a transaction: the journal is locked and read.</summary>
    private static async Task HoldAsync(FakePeer peer, params string[] record)
    {
        await peer.ExpectAsync("""BEGIN({"mode": "w"})""");
        Assert.EndsWith("""{"owner": "me"}, {})""", await peer.ReceiveAsync(), StringComparison.Ordinal);
        await peer.ExpectAsync(Pull);
        await peer.SendAsync(["SUCCESS {}", """SUCCESS {"fields": ["i.step", "i.done"]}""", .. record, End]);
    }

    private static async Task WorkAsync(FakePeer peer)
    {
        await peer.ExpectAsync(Work, Pull);
        await peer.SendAsync("""SUCCESS {"fields": []}""", End);
        Assert.EndsWith("""{"step": "Person", "done": 5}, {})""", await peer.ReceiveAsync(), StringComparison.Ordinal);
        await peer.ExpectAsync(Pull);
        await peer.SendAsync("""SUCCESS {"fields": []}""", End);
    }

    private static async Task CommitAsync(FakePeer peer)
    {
        await peer.ExpectAsync("COMMIT()");
        await peer.SendAsync("""SUCCESS {"bookmark": "FB:1"}""");
        await peer.ExpectEndAsync();
    }
}
