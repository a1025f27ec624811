using System.Net.Sockets;
using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan;
using Microsoft.Extensions.Time.Testing;

namespace GraphApi.Neo4j.Tests.Faults;

/// <summary>A database that goes away in the middle of a conversation, is too slow, or has no connection left.</summary>
public class ConnectionTests
{
    private const int LongestConversationBytes = 2_000;

    private static readonly TimeSpan s_never = TimeSpan.FromDays(40);

    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Time is the test's, and runs on while an answer is under way, so that every limit that a test is not about is long.</summary>
    private DriverOptions PatientOptions => new()
    {
        TimeProvider = _time,
        ResetTimeout = s_never,
        ReadTimeout = s_never,
        MaxConnectionLifetime = s_never,
        ConnectionLivenessThreshold = s_never,
        MaxTransactionRetryTime = TimeSpan.Zero,
    };

    [Fact]
    public async Task A_connection_that_is_cut_after_any_byte_is_trouble_or_the_right_answer()
    {
        var cutAfter = 0;
        var isAnswered = false;
        await using var server = new FakeBoltServer([.. Enumerable.Range(0, LongestConversationBytes).Select<int, Func<FakePeer, Task>>(budget => async peer =>
        {
            peer.ByteBudget = budget;
            await AnswerOnceAsync(peer);
        })]);
        for (; !isAnswered && cutAfter < LongestConversationBytes; cutAfter++)
        {
            await using var driver = server.Driver();
            var backend = ScriptedGraph.Backend(driver, server);
            try
            {
                Assert.Equal(ScriptedGraph.Ships(7), await ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document));
                isAnswered = true;
            }
            catch (BackendException trouble)
            {
                Assert.Equal((cutAfter, BackendTrouble.Unavailable), (cutAfter, trouble.Trouble));
                Assert.StartsWith($"Neo4j at {server.Uri}: ", trouble.Message, StringComparison.Ordinal);
            }
        }

        Assert.True(isAnswered);
        Assert.InRange(cutAfter, 500, LongestConversationBytes);
    }

    [Fact]
    public async Task After_a_cut_the_next_request_is_answered_over_a_new_connection()
    {
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.BeginAsync();
                await peer.ReceiveRunAsync();
                await peer.SendAsync(ScriptedGraph.BeginOfResult);
                peer.Cut();
            },
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerAsync("Ship_A", ScriptedGraph.Counted(GraphSlot.A, 7));
                await peer.ExpectEndAsync();
            });
        await using var driver = server.Driver();
        var backend = ScriptedGraph.Backend(driver, server);

        var trouble = await Assert.ThrowsAsync<BackendException>(() => ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document));

        Assert.Equal(BackendTrouble.Unavailable, trouble.Trouble);
        Assert.Equal(ScriptedGraph.Ships(7), await ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document));
    }

    [Fact]
    public async Task A_server_that_is_too_slow_is_a_time_out_and_is_asked_again_afterwards()
    {
        var isAsked = new TaskCompletionSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.BeginAsync();
            await peer.ReceiveRunAsync();
            isAsked.SetResult();
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("IGNORED", "IGNORED", "SUCCESS {}");
            await peer.AnswerAsync("Ship_A", ScriptedGraph.Counted(GraphSlot.A, 7));
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(PatientOptions);
        var backend = ScriptedGraph.Backend(driver, server, queryTimeout: TimeSpan.FromSeconds(1));

        var slow = ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document);
        await isAsked.Task;
        await _time.AdvanceUntilAsync(slow, TimeSpan.FromMilliseconds(100));

        var trouble = await Assert.ThrowsAsync<BackendException>(() => slow);
        Assert.Equal((BackendTrouble.Timeout, $"Neo4j at {server.Uri}: The query was stopped because it took longer than the session's QueryTimeout allows."), (trouble.Trouble, trouble.Message));
        Assert.Equal(ScriptedGraph.Ships(7), await ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document));
    }

    [Fact]
    public async Task A_request_that_finds_the_pool_full_is_told_so_and_disturbs_no_other()
    {
        var isBusy = new TaskCompletionSource();
        var isFree = new TaskCompletionSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.BeginAsync();
            await peer.ReceiveRunAsync();
            isBusy.SetResult();
            await isFree.Task;
            await peer.SendAsync(ScriptedGraph.BeginOfResult, ScriptedGraph.Counted(GraphSlot.A, 7), ScriptedGraph.EndOfResult);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(PatientOptions with { MaxConnectionPoolSize = 1, ConnectionAcquisitionTimeout = TimeSpan.FromSeconds(1) });
        var backend = ScriptedGraph.Backend(driver, server, queryTimeout: s_never);
        await backend.StartAsync(Cancellation);
        var first = ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document);
        await isBusy.Task;

        var second = ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document);
        await _time.AdvanceUntilAsync(second, TimeSpan.FromMilliseconds(100));

        var trouble = await Assert.ThrowsAsync<BackendException>(() => second);
        Assert.Equal(
            (BackendTrouble.Unavailable, $"Neo4j at {server.Uri}: No connection to {server.Address} became free or could be opened within 1 s; 1 of 1 are in use. Raise MaxConnectionPoolSize, or find out what holds them."),
            (trouble.Trouble, trouble.Message));
        isFree.SetResult();
        Assert.Equal(ScriptedGraph.Ships(7), await first);
    }

    [Fact]
    public async Task A_request_whose_client_goes_away_is_stopped_on_the_server()
    {
        using var client = new CancellationTokenSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.BeginAsync();
            await peer.ReceiveRunAsync();
            await client.CancelAsync();
            await peer.ExpectAsync("RESET()");
            await peer.SendAsync("IGNORED", "IGNORED", "SUCCESS {}");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var backend = ScriptedGraph.Backend(driver, server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document, cancellationToken: client.Token));
    }

    /// <summary>A peer that has been cut expects nothing more.</summary>
    private static async Task AnswerOnceAsync(FakePeer peer)
    {
        try
        {
            await peer.BeginAsync();
            await peer.AnswerAsync("Ship_A", ScriptedGraph.Counted(GraphSlot.A, 7));
        }
        catch (Exception exception) when (peer.IsCut && exception is IOException or EndOfStreamException or SocketException)
        {
            // That is the point.
        }
    }
}
