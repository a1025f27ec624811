using GraphApi.Neo4j.Cypher;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks;

namespace GraphApi.Neo4j.Walks;

/// <summary>Finds what surrounds some records.</summary>
internal sealed class NeighborhoodFinder(Neighborhood neighborhood) : WalkFinder(neighborhood)
{
    protected override List<int> Search(LocalGraph graph, StatementInput input, WalkBudget budget)
    {
        var variables = input.Plan.Variables;
        var walkGraph = graph.Build();
        var request = new NeighborhoodRequest(
            graph.NumbersOf(neighborhood.Of.Of(variables)),
            neighborhood.Depth.Of(variables),
            neighborhood.Limit.Of(variables),
            neighborhood.Selects(WalkValue.Omitted));
        var search = new NeighborhoodSearch<EveryStep>(walkGraph, default, request, budget, new WalkScratch());
        search.Run();
        if (search.Missing.Count == 0)
        {
            string[] nodes = [.. search.Nodes.Select(node => graph.NodeOf(node).Id)];
            input.Findings.Add(neighborhood, new NeighborhoodFindings(IsFailed: false, nodes, search.IsTruncated, search.Omitted));
        }

        return search.Missing;
    }

    protected override void Fail(StatementInput input) => input.Findings.Add(neighborhood, NeighborhoodFindings.Failed);
}
