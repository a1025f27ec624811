using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Tests.Walks;

/// <summary>What paths cost that lead over records with very many neighbours, in relationships looked at.</summary>
public sealed class HubTests
{
    private const int Spokes = 10_000;

    [Fact]
    public void A_path_over_a_hub_looks_at_it_once_and_at_nothing_behind_it()
    {
        var (paths, spent, isTruncated) = Search(Star(), from: 7, to: 9);
        Assert.Equal(["7 0 9 / 6 8"], paths);
        Assert.Equal(Spokes + 1, spent);
        Assert.False(isTruncated);
    }

    [Fact]
    public void What_else_the_neighbours_of_a_hub_are_tied_to_is_not_walked()
    {
        const int Ties = 5;
        var ring = Enumerable.Range(0, Spokes).SelectMany(spoke => Enumerable.Range(1, Ties).Select(step => (1 + spoke, 1 + ((spoke + step) % Spokes))));
        var (paths, spent, isTruncated) = Search(Star(ring), from: 7, to: 5_007);
        Assert.Equal(["7 0 5007 / 6 5006"], paths);
        Assert.Equal(Spokes + (2 * (1 + (2 * Ties))), spent);
        Assert.False(isTruncated);
    }

    [Fact]
    public void A_path_over_two_hubs_costs_their_sum_and_not_their_product()
    {
        const int Hub = Spokes + 1;
        const int Bridge = Hub + Spokes + 1;
        var second = Enumerable.Range(Hub + 1, Spokes).Select(spoke => (Hub, spoke));
        var (paths, spent, isTruncated) = Search(Star([.. second, (0, Bridge), (Hub, Bridge)]), from: 7, to: Hub + 9);
        Assert.Equal([$"7 0 {Bridge} {Hub} {Hub + 9} / 6 {2 * Spokes} {(2 * Spokes) + 1} {Spokes + 8}"], paths);
        Assert.Equal((4 * (Spokes + 1)) + 2, spent);
        Assert.False(isTruncated);
    }

    [Theory]
    [InlineData(7, 6)]
    [InlineData(Spokes + 7, 8)]
    public void Where_the_budget_ends_at_a_hub_the_paths_beside_it_are_found_and_the_search_says_so(long budget, long expected)
    {
        var (paths, spent, isTruncated) = Search(Star([(7, 9)]), from: 7, to: 9, count: 2, budget);
        Assert.Equal([$"7 9 / {Spokes}"], paths);
        Assert.Equal(expected, spent);
        Assert.True(isTruncated);
    }

    [Fact]
    public void A_budget_that_is_just_enough_for_a_hub_cuts_nothing_off()
    {
        var (paths, spent, isTruncated) = Search(Star([(7, 9)]), from: 7, to: 9, count: 2, budget: Spokes + 8);
        Assert.Equal([$"7 9 / {Spokes}", "7 0 9 / 6 8"], paths);
        Assert.Equal(Spokes + 8, spent);
        Assert.False(isTruncated);
    }

    /// <summary>A hub, which is node 0, its spokes, and more relationships behind theirs.</summary>
    private static SmallGraph Star(params IEnumerable<(int From, int To)> more)
    {
        (int From, int To)[] relationships = [.. Enumerable.Range(1, Spokes).Select(spoke => (0, spoke)), .. more];
        var nodes = relationships.Max(ends => Math.Max(ends.From, ends.To)) + 1;
        return new SmallGraph(nodes, relationships, new bool[nodes]);
    }

    private static (List<string> Paths, long Spent, bool IsTruncated) Search(SmallGraph graph, int from, int to, int count = 1, long budget = 1_000_000)
    {
        var limit = new WalkBudget(budget, CancellationToken.None);
        var search = new PathSearch<EveryStep>(graph.Whole(), default, new PathRequest([from], [to], [], 6, count), limit, new WalkScratch());
        search.Run();
        var found = search.Found;
        return ([.. Enumerable.Range(0, found.Count).Select(path => PathOracle.Print(found.NodesOf(path), found.RelationshipsOf(path)))], limit.Spent, found.IsTruncated);
    }
}
