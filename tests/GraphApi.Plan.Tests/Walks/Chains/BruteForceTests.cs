using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>Compares the search with the most obvious enumeration, on small random graphs full of cycles, parallel relationships and gaps in the dates.</summary>
public sealed class BruteForceTests
{
    private const int Graphs = 400;

    [Fact]
    public void Every_chain_is_found_and_none_that_cannot_hold()
    {
        var found = 0;
        for (var seed = 1; seed <= Graphs; seed++)
        {
            var random = new Random(seed);
            var text = RandomChainWorld.Write(random);
            var world = new ChainWorld(text);
            DateOnly? at = random.Next(3) == 0 ? new DateOnly(2022, random.Next(1, 13), random.Next(1, 29)) : null;
            var request = new ChainRequest(ChainWorld.Rules, at, random.Next(1, 8), int.MaxValue, int.MaxValue);
            foreach (var subject in (string[])["t1", "l1", "g1"])
            {
                var (graph, chains) = world.Find(subject, request, long.MaxValue / 2);
                var expected = NaiveChains.From(world, subject, at, request.MaxLength);
                var differences = NaiveChains.Differences(expected, [.. chains.Chains.Select(chain => NaiveChains.Describe(graph, chain.Chain))]).ToList();
                Assert.True(differences.Count == 0, $"seed {seed}, {subject}, at {at:O}, up to {request.MaxLength}\n{string.Join('\n', differences)}\n{text}");
                found += expected.Count;
            }
        }

        Assert.True(found > 10 * Graphs, $"Only {found} chains in all graphs: the comparison proves little.");
    }
}
