using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>Looks for chains that are known beforehand in random graphs with some hundreds of others.</summary>
public sealed class PlantedChainsTests
{
    private const int Graphs = 20;
    private const int MaxLength = 6;

    [Fact]
    public void Every_planted_chain_is_found_and_none_with_a_link_that_cannot_hold()
    {
        var (possible, impossible) = (0, 0);
        for (var seed = 1; seed <= Graphs; seed++)
        {
            var random = new Random(seed);
            DateOnly? at = random.Next(3) == 0 ? new DateOnly(2022, random.Next(1, 13), random.Next(1, 29)) : null;
            var planted = new PlantedChains(random, at);
            var world = new ChainWorld(planted.Text) { Wanted = [.. PlantedChains.Officials] };
            foreach (var subject in PlantedChains.Subjects)
            {
                var found = Find(world, subject, at);
                List<string> mistakes =
                [
                    .. planted.Possible[subject].Except(found.Select(LinksOf)).Select(links => $"missed: {links}"),
                    .. planted.Impossible[subject].Intersect(found.Select(LinksOf)).Select(links => $"impossible: {links}"),
                    .. ThatCannotHold(world, found, at).Select(link => $"cannot hold: {link.Id}, {link.Dates}"),
                    .. NaiveChains.Differences(NaiveChains.From(world, subject, at, MaxLength), found),
                ];
                Assert.True(mistakes.Count == 0, $"seed {seed}, {subject}, at {at:O}\n{string.Join('\n', mistakes)}\n{planted.Text}");
                possible += planted.Possible[subject].Count;
                impossible += planted.Impossible[subject].Count;
            }
        }

        Assert.Equal(Graphs * PlantedChains.Subjects.Count * PlantedChains.ChainsOfAKind, possible);
        Assert.True(impossible > Graphs * PlantedChains.Subjects.Count, $"Only {impossible} chains with a link that cannot hold: that none is found proves little.");
    }

    private static List<string> Find(ChainWorld world, string subject, DateOnly? at)
    {
        var (graph, found) = world.Find(subject, new ChainRequest(ChainWorld.Rules, at, MaxLength, int.MaxValue, int.MaxValue), long.MaxValue / 2);
        Assert.False(found.IsTruncated);
        return [.. found.Chains.Select(chain => NaiveChains.Describe(graph, chain.Chain))];
    }

    private static string LinksOf(string chain) => chain[..chain.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>Links of the chains that hold on no day of the time in question.</summary>
    private static IEnumerable<WorldRelationship> ThatCannotHold(ChainWorld world, List<string> chains, DateOnly? at)
    {
        var relationships = world.Relationships.ToDictionary(relationship => relationship.Id);
        return
            from chain in chains
            let links = LinksOf(chain).Split(", ").Select(id => relationships[id]).ToList()
            let time = TimeOf(world, links, at)
            from link in links
            where time is { } days && !Days(days.First, days.Last).Any(day => !(link.Dates.Begin?.First > day) && !(link.Dates.End?.Last < day))
            select link;
    }

    private static (DateOnly First, DateOnly Last)? TimeOf(ChainWorld world, List<WorldRelationship> links, DateOnly? at)
    {
        var dates = links.Select(link => world.Records[link.Start]).FirstOrDefault(record => record.Type.Name == "Transfer").Dates;
        return at is { } day ? (day, day) : (dates.End ?? dates.Begin) is { } last ? (dates.Begin?.First ?? new DateOnly(2000, 1, 1), last.Last) : null;
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) =>
        Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(before => last.AddDays(-before));
}
