using GraphApi.Bolt.Tests.Support;
using GraphApi.Neo4j.Import;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan;

namespace GraphApi.Neo4j.Tests.Import;

[Collection(Neo4jTestGroup.Name)]
public sealed class ImportTests(Neo4jFixture fixture) : ImportBase(fixture)
{
    [Fact]
    public async Task A_data_set_that_is_current_is_not_written_again()
    {
        Assert.Equal((false, 0), Told(await ImportAsync(First)));
        var stored = await StoredGraphText.ReadAsync(Session);
        List<string> activities = [];
        Assert.Equal((true, 0), Told(await ImportAsync(First, progress => activities.Add(progress.Activity))));
        Assert.Equal(["making sure of constraints and indexes"], activities);
        Assert.Equal(stored, await StoredGraphText.ReadAsync(Session));
    }

    [Fact]
    public async Task Readers_see_the_old_data_set_until_the_new_one_is_there_as_a_whole()
    {
        await ImportAsync(First);
        var (before, after) = (await AskMemoryAsync(First), await AskMemoryAsync(Second));
        List<string> seen = [];
        var outcome = await ImportAsync(Second, progress => seen.Add(progress.Activity + (AskNeo4jAsync().GetAwaiter().GetResult() == before ? "" : " - new")));
        Assert.Equal(GraphSlot.B, outcome.Slot);
        Assert.Equal(after, await AskNeo4jAsync());
        Assert.Equal(
            """
            making sure of constraints and indexes
            writing Person
            writing Camp
            writing Trip
            writing Source
            writing Citation
            writing Arrival
            writing Job
            writing sources of citations
            all is written
            emptying slot A - new
            """,
            string.Join('\n', seen.Distinct()));
        Assert.Equal(["[0]"], await Session.ReadAsync($"MATCH (n) WHERE n:Element_A OR n:{GraphNames.ImportLabel} RETURN count(n)", Cancellation));
    }

    [Theory]
    [InlineData("making sure of constraints and indexes", 0)]
    [InlineData("writing Camp", 100)]
    [InlineData("writing Job", 516)]
    [InlineData("all is written", 923)]
    public async Task An_import_that_was_stopped_goes_on_where_it_was(string last, int resumed)
    {
        await ImportAsync(Second);
        var whole = (await StoredGraphText.ReadAsync(Session)).Replace("_A", "_B", StringComparison.Ordinal).Replace("slot=\"A\"", "slot=\"B\"", StringComparison.Ordinal);
        await Session.EmptyAsync();
        await ImportAsync(First);
        await StopAsync(last);
        Assert.Equal(await AskMemoryAsync(First), await AskNeo4jAsync());
        Assert.Equal((false, resumed), Told(await ImportAsync(Second)));
        Assert.Equal(whole, await StoredGraphText.ReadAsync(Session));
    }

    [Fact]
    public async Task What_was_left_to_do_after_the_switch_is_done_by_the_next_import()
    {
        await ImportAsync(First);
        await StopAsync("emptying slot A");
        Assert.Equal((true, 0), Told(await ImportAsync(Second)));
        Assert.Equal(["[0]"], await Session.ReadAsync($"MATCH (n) WHERE n:Element_A OR n:{GraphNames.ImportLabel} RETURN count(n)", Cancellation));
    }

    [Fact]
    public async Task Other_data_starts_over()
    {
        await StopAsync("writing Job");
        Assert.Equal((false, 0), Told(await ImportAsync(First)));
        Assert.Equal(await AskMemoryAsync(First), await AskNeo4jAsync());
    }

    [Fact]
    public async Task Of_two_imports_at_once_the_later_takes_over()
    {
        Task<ImportOutcome>? later = null;
        var error = await Assert.ThrowsAsync<BackendException>(() => ImportAsync(First, progress =>
        {
            if (progress.Activity == "writing Job")
            {
                later ??= ImportAsync(Second);
                later.GetAwaiter().GetResult();
            }
        }));
        Assert.Equal("Another import into Neo4j at bolt://test was started after this one and has taken over; this one has stopped.", error.Message);
        Assert.Equal(await AskMemoryAsync(Second), await AskNeo4jAsync());
    }

    [Fact]
    public async Task A_slot_that_somebody_else_has_changed_is_noticed_and_written_anew()
    {
        var error = await Assert.ThrowsAsync<BackendException>(() => ImportAsync(First, progress =>
        {
            if (progress.Activity == "writing Job")
            {
                Session.ChangeAsync("MATCH (n:Person_A {id: 'p-7'}) DETACH DELETE n").GetAwaiter().GetResult();
            }
        }));
        Assert.Equal("Of 25 rows of Job, Neo4j created 24: somebody else has changed what this import had written. Import again.", error.Message);
        Assert.Equal((false, 0), Told(await ImportAsync(First)));
        Assert.Equal(await AskMemoryAsync(First), await AskNeo4jAsync());
    }

    /// <summary>Imports the second data set until something is first told of, and is then stopped.</summary>
    private async Task StopAsync(string activity)
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ImportAsync(
            Second,
            progress =>
            {
                if (progress.Activity == activity)
                {
                    stop.Cancel();
                }
            },
            stop: stop));
    }
}
