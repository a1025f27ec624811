using GraphApi.Bolt.Tests.Support;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan;

namespace GraphApi.Neo4j.Tests.Import;

/// <summary>Imports whose connection ends in the middle of whatever is being sent, as that of a killed process does.</summary>
[Collection(Neo4jTestGroup.Name)]
public sealed class InterruptedImportTests(Neo4jFixture fixture) : ImportBase(fixture)
{
    private const int Moments = 10;

    [Fact]
    public async Task Killed_at_any_moment_readers_see_the_old_data_set_and_a_second_run_finishes()
    {
        await ImportAsync(Second);
        var whole = await CountBytesAsync();
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var moment = 0; moment < Moments; moment++)
        {
            // Each tenth of the way once, so that the moments are spread over all that an import does.
            var (current, next) = moment % 2 == 0 ? (First, Second) : (Second, First);
            var budget = (long)((moment + random.NextDouble()) * whole / Moments);
            await using (var proxy = new CuttingProxy(Fixture.Uri, budget))
            {
                await Assert.ThrowsAsync<BackendException>(() => ImportAsync(next, uri: proxy.Uri));
            }

            var isSwitched = await Session.ReadAsync($"MATCH (d:{GraphNames.DatasetLabel}) RETURN d.version", Cancellation) is [var version] && version == $"[\"{next.Version}\"]";
            Assert.True(await AskMemoryAsync(isSwitched ? next : current) == await AskNeo4jAsync(), $"Cut after {budget} of {whole} bytes, seed {seed}");
            Assert.Equal(isSwitched, (await ImportAsync(next)).WasCurrent);
            Assert.Equal(await AskMemoryAsync(next), await AskNeo4jAsync());
            Assert.Equal([$"[{next.NodeCount + 1}]"], await Session.ReadAsync("MATCH (n) RETURN count(n)", Cancellation));
        }
    }

    /// <summary>How many bytes an import sends from beginning to end.</summary>
    private async Task<long> CountBytesAsync()
    {
        await using var proxy = new CuttingProxy(Fixture.Uri, long.MaxValue);
        await ImportAsync(First, uri: proxy.Uri);
        return proxy.Forwarded;
    }
}
