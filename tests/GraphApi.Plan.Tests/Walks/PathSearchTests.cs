using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Tests.Walks;

public class PathSearchTests
{
    private const int Graphs = 1_500;
    private const long Enough = 1_000_000;

    private readonly WalkScratch _scratch = new();

    [Fact]
    public void Random_graphs_have_the_paths_that_a_search_without_any_cleverness_finds() => ForEach((graph, request, _) =>
        Assert.Equal(PathOracle.Find(graph, request, allows: _ => true), Search(graph.Whole(), default(EveryStep), request, Enough).Paths));

    [Fact]
    public void Relationships_that_may_not_be_followed_are_on_no_path() => ForEach((graph, request, _) =>
        Assert.Equal(PathOracle.Find(graph, request, NotEveryThird.Allows), Search(graph.Whole(), default(NotEveryThird), request, Enough).Paths));

    [Fact]
    public void A_graph_that_is_fetched_level_by_level_gives_the_same_for_the_same_work() => ForEach((graph, request, name) =>
    {
        for (var budget = 0L; budget < 200; budget += 19)
        {
            var (paths, spent) = Search(graph.Whole(), default(EveryStep), request, budget);
            Assert.True(spent <= budget, name);
            var known = new HashSet<int>();
            for (var round = 0; ; round++)
            {
                Assert.True(round <= 2 * request.MaxLength, $"{name}: more than two rounds for a level");
                var search = new PathSearch<EveryStep>(graph.Part(known), default, request, new WalkBudget(budget, CancellationToken.None), _scratch);
                search.Run();
                if (search.Missing.Count == 0)
                {
                    Assert.Equal(paths, Print(search.Found));
                    break;
                }

                Assert.DoesNotContain(search.Missing, known.Contains);
                Assert.True(search.Missing.Distinct().Sum(graph.Whole().Degree) <= budget, $"{name}: more is fetched than may be looked at");
                known.UnionWith(search.Missing);
            }
        }
    });

    [Fact]
    public void A_search_that_is_cut_off_says_so_and_has_the_first_paths() => ForEach((graph, request, _) =>
    {
        var all = PathOracle.Find(graph, request with { Count = int.MaxValue }, allows: _ => true);
        for (var budget = 0L; budget < 200; budget += 19)
        {
            var search = new PathSearch<EveryStep>(graph.Whole(), default, request, new WalkBudget(budget, CancellationToken.None), _scratch);
            search.Run();
            var found = Print(search.Found);
            Assert.Equal(all.Take(found.Count), found);
            Assert.True(search.Found.IsTruncated || found.Count == Math.Min(request.Count, all.Count));
        }
    });

    [Fact]
    public void The_first_path_alone_is_the_first_of_several()
    {
        for (var seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = SmallGraph.Random(random, nodes: random.Next(9, 80), density: 2);
            var request = Request(random, graph.NodeCount);
            var several = Search(graph.Whole(), default(NotEveryThird), request with { Count = 2 }, Enough).Paths;
            Assert.Equal(several.Take(1), Search(graph.Whole(), default(NotEveryThird), request with { Count = 1 }, Enough).Paths);
        }
    }

    [Fact]
    public void Parallel_relationships_make_paths_of_their_own()
    {
        var graph = SmallGraph.Of(3, "0-1 1-2 1-0 2-1");
        Assert.Equal(["0 1 2 / 0 1", "0 1 2 / 0 3", "0 1 2 / 2 1", "0 1 2 / 2 3"], Search(graph.Whole(), default(EveryStep), new PathRequest([0], [2], [], 12, 100), Enough).Paths);
    }

    [Fact]
    public void An_area_begins_and_ends_paths_and_is_never_passed()
    {
        var graph = SmallGraph.Of(4, "0-1 1-2 2-3 0-3", 1);
        Assert.Equal(["0 3 2 / 3 2"], Search(graph.Whole(), default(EveryStep), new PathRequest([0], [2], [], 12, 100), Enough).Paths);
        Assert.Equal(["1 2 / 1", "1 0 3 2 / 0 3 2"], Search(graph.Whole(), default(EveryStep), new PathRequest([1], [2], [], 12, 100), Enough).Paths);
    }

    [Fact]
    public void There_is_no_path_from_a_node_to_itself() =>
        Assert.Empty(Search(SmallGraph.Of(2, "0-0 0-1").Whole(), default(EveryStep), new PathRequest([0], [0], [], 12, 100), 0).Paths);

    [Fact]
    public void A_node_that_is_the_only_target_is_not_searched_from_though_it_is_a_source_too()
    {
        var clique = Enumerable.Range(3, 60).SelectMany(node => Enumerable.Range(node + 1, 62 - node).Select(other => (node, other)).Append((0, node)));
        var graph = new SmallGraph(63, [(1, 2), (2, 0), .. clique], new bool[63]);
        var request = new PathRequest([0, 1], [0], [], 12, 1);
        var (paths, spent) = Search(graph.Whole(), default(EveryStep), request, Enough);
        Assert.Equal(["1 2 0 / 0 1"], paths);
        Assert.InRange(spent, 1, 100);
        (paths, spent) = Search(graph.Whole(), default(EveryStep), request with { Sources = [0], Targets = [0, 1] }, Enough);
        Assert.Equal(["0 2 1 / 1 0"], paths);
        Assert.InRange(spent, 1, 100);
    }

    [Fact]
    public void A_node_of_both_sets_begins_ends_and_is_passed()
    {
        var graph = SmallGraph.Of(3, "0-1 1-2");
        Assert.Equal(["0 1 / 0", "1 2 / 1", "0 1 2 / 0 1"], Search(graph.Whole(), default(EveryStep), new PathRequest([0, 1], [1, 2], [], 12, 100), Enough).Paths);
    }

    private static void ForEach(Action<SmallGraph, PathRequest, string> check)
    {
        for (var seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = SmallGraph.Random(random);
            check(graph, Request(random, graph.NodeCount), $"seed {seed}");
        }
    }

    private static PathRequest Request(Random random, int nodes)
    {
        int[] sources = Some(1 + random.Next(2)), targets = Some(1 + random.Next(2));
        int[] avoided = [.. Some(random.Next(2)).Except(sources).Except(targets)];
        return new PathRequest(sources, targets, avoided, random.Next(1, PathRequest.LongestPath + 1), random.Next(3) == 0 ? 1 : random.Next(1, 40));

        int[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(nodes)).Distinct().Order()];
    }

    private (List<string> Paths, long Spent) Search<TFilter>(WalkGraph graph, TFilter filter, PathRequest request, long budget)
        where TFilter : struct, IStepFilter
    {
        var limit = new WalkBudget(budget, CancellationToken.None);
        var search = new PathSearch<TFilter>(graph, filter, request, limit, _scratch);
        search.Run();
        Assert.Empty(search.Missing);
        return (Print(search.Found), limit.Spent);
    }

    private static List<string> Print(FoundPaths found) =>
        [.. Enumerable.Range(0, found.Count).Select(path => PathOracle.Print(found.NodesOf(path), found.RelationshipsOf(path)))];
}
