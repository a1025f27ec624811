using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Tests.Walks;

public class NeighborhoodSearchTests
{
    private const int Graphs = 1_500;
    private const long Enough = 1_000_000;

    private readonly WalkScratch _scratch = new();

    [Fact]
    public void Random_graphs_have_the_nodes_of_each_distance_in_their_order() => ForEach((graph, request, name) =>
    {
        var search = Search(graph.Whole(), request, Enough);
        var all = Oracle(graph, request);
        Assert.Equal(all.Take(request.Limit), search.Nodes);
        Assert.Equal(all.Count > request.Limit, search.IsTruncated);
        Assert.True(!request.CountsOmitted || search.Omitted == all.Count - search.Nodes.Count, name);
    });

    [Fact]
    public void A_graph_that_is_fetched_level_by_level_gives_the_same() => ForEach((graph, request, name) =>
    {
        for (var budget = 0L; budget < 60; budget += 11)
        {
            var expected = Search(graph.Whole(), request, budget);
            var known = new HashSet<int>();
            for (var round = 0; ; round++)
            {
                Assert.True(round <= request.Depth, $"{name}: more rounds than levels");
                var search = Search(graph.Part(known), request, budget);
                if (search.Missing.Count == 0)
                {
                    Assert.Equal((expected.Omitted, expected.IsTruncated), (search.Omitted, search.IsTruncated));
                    Assert.Equal(expected.Nodes, search.Nodes);
                    break;
                }

                known.UnionWith(search.Missing);
            }
        }
    });

    [Fact]
    public void A_walk_does_not_go_on_from_an_area_that_is_not_in_the_middle()
    {
        var graph = SmallGraph.Of(4, "0-1 1-2 0-3", 1);
        Assert.Equal([0, 1, 3], Search(graph.Whole(), new NeighborhoodRequest([0], 4, 10, true), Enough).Nodes);
        Assert.Equal([1, 0, 2, 3], Search(graph.Whole(), new NeighborhoodRequest([1], 4, 10, true), Enough).Nodes);
    }

    [Fact]
    public void A_walk_that_is_cut_off_says_so()
    {
        var search = Search(SmallGraph.Of(4, "0-1 1-2 2-3").Whole(), new NeighborhoodRequest([0], 3, 10, true), 2);
        Assert.Equal([0, 1], search.Nodes);
        Assert.Equal((true, 0), (search.IsTruncated, search.Omitted));
    }

    private static List<int> Oracle(SmallGraph graph, NeighborhoodRequest request)
    {
        List<int> all = [.. request.Centres];
        var level = all.ToList();
        for (var depth = 0; depth < request.Depth; depth++)
        {
            level = [.. level.SelectMany(graph.StepsFrom).Select(step => step.Far).Except(all).Order()];
            all.AddRange(level);
            level.RemoveAll(node => graph.Areas[node]);
        }

        return all;
    }

    private static void ForEach(Action<SmallGraph, NeighborhoodRequest, string> check)
    {
        for (var seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = SmallGraph.Random(random);
            int[] centres = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(graph.NodeCount)).Distinct().Order()];
            check(graph, new NeighborhoodRequest(centres, random.Next(1, 5), random.Next(1, 9), random.Next(2) == 0), $"seed {seed}");
        }
    }

    private NeighborhoodSearch<EveryStep> Search(WalkGraph graph, NeighborhoodRequest request, long budget)
    {
        var search = new NeighborhoodSearch<EveryStep>(graph, default, request, new WalkBudget(budget, CancellationToken.None), _scratch);
        search.Run();
        return search;
    }
}
