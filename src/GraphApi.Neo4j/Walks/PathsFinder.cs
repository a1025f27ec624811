using GraphApi.Neo4j.Cypher;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks;

namespace GraphApi.Neo4j.Walks;

/// <summary>Finds paths.</summary>
internal sealed class PathsFinder(Paths paths) : WalkFinder(paths)
{
    protected override List<int> Search(LocalGraph graph, StatementInput input, WalkBudget budget)
    {
        var variables = input.Plan.Variables;
        var first = paths.First.Of(variables);
        var walkGraph = graph.Build();
        var request = new PathRequest(
            graph.NumbersOf(paths.From.Of(variables)),
            graph.NumbersOf(paths.To.Of(variables)),
            graph.NumbersOf(paths.Avoid.Of(variables)),
            paths.MaxLength.Of(variables),
            first + (paths.Selects(WalkValue.Truncated) ? 1 : 0));
        var search = new PathSearch<EveryStep>(walkGraph, default, request, budget, new WalkScratch());
        search.Run();
        if (search.Missing.Count == 0)
        {
            search.Found.Keep(first);
            input.Findings.Add(paths, Describe(graph, search.Found));
        }

        return search.Missing;
    }

    protected override void Fail(StatementInput input) => input.Findings.Add(paths, PathFindings.Failed);

    private static PathFindings Describe(LocalGraph graph, FoundPaths found)
    {
        var paths = new List<(string[], string[])>();
        for (var path = 0; path < found.Count; path++)
        {
            paths.Add((
                Array.ConvertAll(found.NodesOf(path).ToArray(), node => graph.NodeOf(node).Id),
                Array.ConvertAll(found.RelationshipsOf(path).ToArray(), graph.RelationshipIdOf)));
        }

        return new PathFindings(IsFailed: false, paths, found.IsTruncated);
    }
}
