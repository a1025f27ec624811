using System.Globalization;
using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Comparing;
using GraphApi.Conformance.Tests.Worlds;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>
/// Random valid operations, answered by the backend and by the reference byte for byte alike. GRAPHAPI_CONFORMANCE_SEED is the first seed, and
/// GRAPHAPI_CONFORMANCE_COUNT how many documents are made for each world.
/// </summary>
/// <param name="backend">The backend.</param>
/// <param name="size">How much is asked of each world when nothing is said.</param>
public abstract class RandomOperationsConformance(IBackendFixture backend, CampaignSize size) : Conformance(backend)
{
    private const long DefaultSeed = 1;

    [Fact]
    public Task Random_operations_on_the_seed_data_are_answered_as_by_the_reference() => RunAsync(World.Seed);

    [Fact]
    public Task Random_operations_on_the_harbour_are_answered_as_by_the_reference() => RunAsync(World.Harbour);

    [Fact]
    public Task Random_operations_without_evidence_are_answered_as_by_the_reference() => RunAsync(World.Library);

    private async Task RunAsync(World world)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var seed = Setting("GRAPHAPI_CONFORMANCE_SEED", DefaultSeed);
        var asked = size with { Documents = (int)Setting("GRAPHAPI_CONFORMANCE_COUNT", size.Documents) };
        var campaign = new Campaign(world, await Backend.ServeAsync(world, cancellation), asked);
        var failure = await campaign.RunAsync(seed, cancellation);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{world}: {asked.Documents} documents, seeds {seed} to {seed + asked.Documents - 1}, each with {asked.ValuesPerDocument} sets of values; {campaign.Agreed} operations agreed, {campaign.Turned} of them pages by cursor; {campaign.Unmergeable} pages could not be asked for.");
        Assert.True(failure is null, failure?.ToString());
    }

    private static long Setting(string variable, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
