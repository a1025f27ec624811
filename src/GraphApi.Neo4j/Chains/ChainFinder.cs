using System.Text;
using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Cypher;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Neo4j.Chains;

/// <summary>
/// Finds responsibility chains: one statement reads the subject, and one for each level, or some where it is a large one, reads what leads up from it. The chains are
/// then found in what was read.
/// </summary>
internal sealed class ChainFinder(ResponsibilityChains chains) : Finder
{
    private static readonly FoundChainGraph s_nothing = new(new ChainGraph(), new FoundChains([], false));

    /// <summary>Made when the first request needs them.</summary>
    private CypherStatement? _subject;
    private CypherStatement? _anyOfficial;
    private CypherStatement? _withAct;

    public override async ValueTask<bool> TryFindAsync(StatementRunner statements, ServedDataset served, StatementInput input, CancellationToken cancellationToken)
    {
        var id = chains.Of.Of(input.Plan.Variables)[0];
        ChainRecord? subject = null;
        _subject ??= new ChainStatements(chains, served.Names).Subject();
        var model = served.Names.Model;
        if (!await statements.TryReadAsync(_subject, At(input, [Encoding.UTF8.GetBytes(id)]), served.Mark, Read, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        if (subject is null || !chains.Rules.Subjects.Contains(subject.Type))
        {
            input.Findings.AddError(subject is null ? chains.NoRecord(chains.Of, id) : chains.NoSubject(id, subject.Type));
            input.Findings.Add(chains, s_nothing);
            return true;
        }

        var exploration = new ChainExploration(chains.RequestOf(input.Plan.Variables), subject, input.Plan.WalkBudget, cancellationToken);
        if (!await TryGatherAsync(exploration, statements, served, input, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        input.Findings.Add(chains, new FoundChainGraph(exploration.Graph, exploration.Search()));
        return true;

        void Read(ref PackReader reader)
        {
            if (reader.ReadListHeader() > 0)
            {
                subject = ChainReader.ReadRecord(ref reader, model);
            }
        }
    }

    private async ValueTask<bool> TryGatherAsync(
        ChainExploration exploration, StatementRunner statements, ServedDataset served, StatementInput input, CancellationToken cancellationToken)
    {
        var statement = StatementFor(served, input);
        var level = new ChainLevel(exploration, served.Names.Model, chains.Rules);
        while (exploration.TryAdvance())
        {
            foreach (var part in InParts([.. exploration.Frontier], record => exploration.Graph[record].Degree))
            {
                level.Begin(part);
                var ids = part.ConvertAll(record => exploration.Graph[record].Id);
                if (!await statements.TryReadAsync(statement, At(input, ids), served.Mark, level.Read, cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private CypherStatement StatementFor(ServedDataset served, StatementInput input) => chains.WantedBy(input.Plan.Variables) is { } act
        ? _withAct ??= new ChainStatements(chains, served.Names).Level(act)
        : _anyOfficial ??= new ChainStatements(chains, served.Names).Level(act: null);

    private StatementInput At(StatementInput input, IReadOnlyList<ReadOnlyMemory<byte>> ids)
    {
        var findings = new Findings();
        findings.Add(chains, new ChainFrontier(ids));
        return new StatementInput(input.Plan, findings);
    }
}
