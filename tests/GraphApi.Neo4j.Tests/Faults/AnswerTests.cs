using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan;

namespace GraphApi.Neo4j.Tests.Faults;

/// <summary>A database that answers, but not with what was asked for: errors, and other data sets than the one that was being served.</summary>
public class AnswerTests
{
    private const string OutOfMemory = """FAILURE {"code": "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "message": "There is not enough memory."}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_transient_error_is_tried_again()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.BeginAsync();
            await FailAsync(peer, OutOfMemory);
            await FailAsync(peer, OutOfMemory);
            await peer.AnswerAsync("Ship_A", ScriptedGraph.Counted(GraphSlot.A, 7));
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(new DriverOptions { InitialRetryDelay = TimeSpan.FromMilliseconds(1) });

        Assert.Equal(ScriptedGraph.Ships(7), await ScriptedGraph.Question.AskAsync(ScriptedGraph.Backend(driver, server), ScriptedGraph.Document));
    }

    [Theory]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", BackendTrouble.Unavailable)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", BackendTrouble.Timeout)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", BackendTrouble.Rejected)]
    [InlineData("Neo.ClientError.Security.Forbidden", BackendTrouble.Rejected)]
    [InlineData("Neo.DatabaseError.General.UnknownError", BackendTrouble.Unavailable)]
    public async Task An_error_that_stays_is_trouble_with_the_words_of_the_server(string code, BackendTrouble expected)
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.BeginAsync();
            await peer.ReceiveRunAsync();
            await peer.SendAsync($$"""FAILURE {"code": "{{code}}", "message": "It says so."}""", "IGNORED");
        });
        await using var driver = server.Driver();

        var trouble = await Assert.ThrowsAsync<BackendException>(() => ScriptedGraph.Question.AskAsync(ScriptedGraph.Backend(driver, server), ScriptedGraph.Document));

        Assert.Equal((expected, $"Neo4j at {server.Uri}: It says so. ({code})"), (trouble.Trouble, trouble.Message));
    }

    [Theory]
    [InlineData(GraphSlot.A)]
    [InlineData(GraphSlot.B)]
    public async Task A_data_set_that_is_replaced_while_a_statement_runs_is_read_again_from_its_slot(GraphSlot seenFirst)
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.BeginAsync(GraphSlot.A);
            await peer.AnswerAsync("Ship_A", ScriptedGraph.Counted(seenFirst, GraphSlot.B, 5));
            await peer.AnswerAsync("d.modelHash", ScriptedGraph.Current(GraphSlot.B));
            await peer.AnswerAsync("Ship_B", ScriptedGraph.Counted(GraphSlot.B, 7));
            await peer.AnswerAsync("Ship_B", ScriptedGraph.Counted(GraphSlot.B, 7));
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var backend = ScriptedGraph.Backend(driver, server);

        Assert.Equal(ScriptedGraph.Ships(7), await ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document));
        Assert.Equal(ScriptedGraph.Ships(7), await ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document));
    }

    [Fact]
    public async Task A_data_set_of_another_model_is_not_served_until_it_fits_again()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.BeginAsync(GraphSlot.A);
            await peer.AnswerAsync("Ship_A", ScriptedGraph.Counted(GraphSlot.B, 5));
            await peer.AnswerAsync("d.modelHash", ScriptedGraph.Current(GraphSlot.B, modelHash: "0"));
            await peer.AnswerAsync("d.modelHash", ScriptedGraph.Current(GraphSlot.B, modelHash: "0"));
            await peer.AnswerAsync("d.modelHash", ScriptedGraph.Current(GraphSlot.A));
            await peer.AnswerAsync("Ship_A", ScriptedGraph.Counted(GraphSlot.A, 7));
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();
        var backend = ScriptedGraph.Backend(driver, server);
        var obstacle = $"The Neo4j database at {server.Uri} has a data set of another model than the one that this server was started with. Load it with: graphapi import --to {server.Uri}";

        var trouble = await Assert.ThrowsAsync<BackendException>(() => ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document));

        Assert.Equal((BackendTrouble.NoDataset, obstacle), (trouble.Trouble, trouble.Message));
        Assert.Equal(obstacle, await backend.FindObstacleAsync(Cancellation));
        Assert.Null(await backend.FindObstacleAsync(Cancellation));
        Assert.Equal(ScriptedGraph.Ships(7), await ScriptedGraph.Question.AskAsync(backend, ScriptedGraph.Document));
    }

    [Fact]
    public async Task Replacements_without_end_are_not_followed_without_end()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            for (var round = 0; round < 4; round++)
            {
                await peer.AnswerAsync("d.modelHash", ScriptedGraph.Current(GraphSlot.A));
                await peer.AnswerAsync("Ship_A", ScriptedGraph.Counted(GraphSlot.B, 5));
            }

            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        var trouble = await Assert.ThrowsAsync<BackendException>(() => ScriptedGraph.Question.AskAsync(ScriptedGraph.Backend(driver, server), ScriptedGraph.Document));

        Assert.Equal(
            (BackendTrouble.Unavailable, "The data set in Neo4j was replaced 4 times while the query ran. Ask again when the imports are done."),
            (trouble.Trouble, trouble.Message));
    }

    /// <summary>Fails a statement, and takes the RESET that follows.</summary>
    private static async Task FailAsync(FakePeer peer, string failure)
    {
        await peer.ReceiveRunAsync();
        await peer.SendAsync(failure, "IGNORED");
        await peer.ExpectAsync("RESET()");
        await peer.SendAsync("SUCCESS {}");
    }
}
