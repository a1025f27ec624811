using System.Runtime.CompilerServices;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Search;
using GraphApi.Plan;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j;

/// <summary>The data set that is being served, and the statements that read it; another version or slot is another object.</summary>
internal sealed class ServedDataset
{
    private readonly ConditionalWeakTable<OperationPlan, PreparedPlan> _prepared = [];
    private readonly ConditionalWeakTable<OperationPlan, PreparedPlan>.CreateValueCallback _prepare;

    /// <summary>Small beside the data: words and numbers.</summary>
    private volatile Vocabulary? _vocabulary;

    public ServedDataset(GraphModel model, GraphSlot slot, DatasetFacts facts)
    {
        Facts = facts;
        Mark = slot + facts.Version;
        Names = new GraphNames(model, slot);
        _prepare = plan => new PreparedPlan(new PlanStatements(plan, Names), PreparedPlan.LayoutsOf(plan), PreparedPlan.FindersOf(plan));
    }

    public DatasetFacts Facts { get; }

    public GraphNames Names { get; }

    /// <summary>Slot and version, as every statement returns them.</summary>
    public string Mark { get; }

    /// <summary>What is made of a plan once and kept as long as the plan is.</summary>
    public PreparedPlan Prepare(OperationPlan plan) => _prepared.GetValue(plan, _prepare);

    /// <summary>The words that can be searched for, read when the first request searches; null where the database holds another data set by now.</summary>
    public async ValueTask<Vocabulary?> FindVocabularyAsync(StatementRunner statements, StatementInput input, CancellationToken cancellationToken)
    {
        if (_vocabulary is { } known)
        {
            return known;
        }

        var words = new List<KeyValuePair<string, int>>();
        var statement = SearchStatements.Vocabulary(Names);
        if (!await statements.TryReadAsync(statement, input, Mark, (ref reader) => ReadWords(ref reader, words), cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        // Requests that search at once may each read it; they read the same.
        return _vocabulary = new Vocabulary(words);
    }

    private static void ReadWords(ref PackReader reader, List<KeyValuePair<string, int>> words)
    {
        for (var count = reader.ReadListHeader(); count > 0; count--)
        {
            reader.ReadListHeader();
            words.Add(KeyValuePair.Create(reader.ReadString(), reader.ReadInt32()));
        }
    }
}
