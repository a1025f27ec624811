using GraphApi.Neo4j.Cypher;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks;

namespace GraphApi.Neo4j.Walks;

/// <summary>
/// Finds what a walk leads to: looks up the records that it begins at, and then searches on the part of the graph that has been fetched. Where the search needs more, it
/// is fetched, a level at a time, and the search begins anew. So what it finds, and how much it may look at, is the same as on the whole graph.
/// </summary>
internal abstract class WalkFinder(WalkNode walk) : Finder
{
    /// <summary>Made when the first request walks.</summary>
    private CypherStatement? _records;
    private CypherStatement? _steps;

    public override async ValueTask<bool> TryFindAsync(StatementRunner statements, ServedDataset served, StatementInput input, CancellationToken cancellationToken)
    {
        var graph = new LocalGraph();
        var ids = walk.Ids.SelectMany(argument => argument.Of(input.Plan.Variables)).Distinct().ToList();
        _records ??= WalkStatements.Records(walk, served.Names);
        if (!await statements.TryReadAsync(_records, Asking(input, ids), served.Mark, (ref reader) => graph.ReadNodes(ref reader), cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        if (FindUnknown(graph, input))
        {
            return true;
        }

        while (Search(graph, input, new WalkBudget(input.Plan.WalkBudget, cancellationToken)) is { Count: > 0 } missing)
        {
            if (!await TryFetchAsync(statements, served, input, graph, missing, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Searches on what has been fetched, and adds what it finds to the findings; returns the nodes whose steps are needed before, if there are any.</summary>
    protected abstract List<int> Search(LocalGraph graph, StatementInput input, WalkBudget budget);

    /// <summary>Adds to the findings that nothing could be looked for.</summary>
    protected abstract void Fail(StatementInput input);

    private bool FindUnknown(LocalGraph graph, StatementInput input)
    {
        foreach (var argument in walk.Ids)
        {
            if (argument.Of(input.Plan.Variables).FirstOrDefault(id => !graph.Contains(id)) is { } unknown)
            {
                input.Findings.AddError(walk.NoRecord(argument, unknown));
                Fail(input);
                return true;
            }
        }

        return false;
    }

    private async ValueTask<bool> TryFetchAsync(
        StatementRunner statements, ServedDataset served, StatementInput input, LocalGraph graph, List<int> missing, CancellationToken cancellationToken)
    {
        _steps ??= WalkStatements.Steps(walk, served.Names);
        foreach (var nodes in InParts(missing.Distinct().Select(graph.NodeOf).ToList(), node => node.Degree))
        {
            var asking = Asking(input, nodes.ConvertAll(node => node.Id));
            if (!await statements.TryReadAsync(_steps, asking, served.Mark, (ref reader) => graph.ReadSteps(ref reader, nodes), cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private StatementInput Asking(StatementInput input, IReadOnlyList<string> ids)
    {
        var findings = new Findings();
        findings.Add(walk, ids);
        return new StatementInput(input.Plan, findings);
    }
}
