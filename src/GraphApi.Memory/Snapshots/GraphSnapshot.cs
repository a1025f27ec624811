using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Dated;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Search;
using GraphApi.Memory.Walks;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Search;

namespace GraphApi.Memory.Snapshots;

/// <summary>One data set ready to be queried: columns, adjacency and indexes. Immutable, but for the plans that it remembers to have prepared.</summary>
internal sealed class GraphSnapshot
{
    private readonly StoredTable[] _tables;

    /// <summary>By ordinal of the relationship field.</summary>
    private readonly AdjacencyList?[] _adjacencies;
    private readonly ConditionalWeakTable<OperationPlan, ObjectOperator> _prepared = [];
    private readonly ConditionalWeakTable<OperationPlan, ObjectOperator>.CreateValueCallback _prepare;
    private readonly ScratchPool _scratch = new();
    private readonly ConcurrentQueue<CandidateWeights> _idleWeights = new();

    /// <summary>Made by the first search: loading does not wait for it.</summary>
    private readonly Lazy<SearchIndex> _search;
    private readonly Lazy<WalkIndex> _walks;

    /// <summary>Made when the first scope asks for it.</summary>
    private readonly Lazy<DatedEvidence> _dated;

    private GraphSnapshot(Dataset dataset, NameRanks names, StoredTable[] tables, AdjacencyList?[] adjacencies)
    {
        Dataset = dataset;
        Names = names;
        Nodes = new NodeLocator(dataset.NodeTypeOf, dataset.NodeRowOf);
        Facts = DatasetSurvey.Of(dataset);
        Evidence = EvidenceIndex.Build(dataset, tables);
        _search = new Lazy<SearchIndex>(() => SearchIndex.Build(dataset));
        _dated = new Lazy<DatedEvidence>(() => new DatedEvidence(dataset, Evidence ?? throw new InvalidOperationException("The plan asks for evidence, which the model does not have.")));
        _tables = tables;
        _adjacencies = adjacencies;
        _walks = new Lazy<WalkIndex>(() => WalkIndex.Build(dataset));
        _prepare = plan => new OperatorBuilder(this).BuildRoot(plan);
    }

    public Dataset Dataset { get; }

    public DatasetFacts Facts { get; }

    public NameRanks Names { get; }

    public NodeLocator Nodes { get; }

    /// <summary>The citations by the day from which they are known.</summary>
    public DatedEvidence Dated => _dated.Value;

    /// <summary>Null where the model has no citations.</summary>
    public EvidenceIndex? Evidence { get; }

    /// <summary>The graph as walks need it; made on first use.</summary>
    public WalkIndex Walks => _walks.Value;

    /// <summary>By ordinal of the element type.</summary>
    public IReadOnlyList<StoredTable> Tables => _tables;

    public SearchIndex Search => _search.Value;

    public static GraphSnapshot Build(Dataset dataset)
    {
        var model = dataset.Model;
        var names = NameRanks.Of(dataset);
        var tables = new StoredTable[model.ElementTypeCount];
        var fields = model.RelationshipTypes.SelectMany(type => new[] { type.FromField, type.ToField }).OfType<RelationshipField>().Distinct().ToArray();
        var adjacencies = new AdjacencyList?[fields.Length == 0 ? 0 : fields.Max(field => field.Ordinal) + 1];
        Parallel.For(0, tables.Length + fields.Length, part =>
        {
            if (part < tables.Length)
            {
                tables[part] = new StoredTable(dataset.Table(model.ElementType(part)), names);
                return;
            }

            var field = fields[part - tables.Length];
            var relationships = (RelationshipTable)dataset.Table(field.Relationship);
            adjacencies[field.Ordinal] = AdjacencyBuilder.Build(relationships, field.Direction, dataset.NodeCount);
        });
        return new GraphSnapshot(dataset, names, tables, adjacencies);
    }

    public StoredTable Table(ElementType type) => _tables[type.Ordinal];

    public StoredTable Table(int type) => _tables[type];

    /// <summary>The column that a value is in, or what computes it where a scope changes what is stored.</summary>
    public StoredColumn Column(StoredTable table, ValueRef value) => value switch
    {
        ValueRef.KnownSince { KnownBy: { } day } => new DatedKnownSince((StoredCodes)table.Column(value.Unscoped), day),
        ValueRef.OfCorroboration { KnownBy: { } day, Value: var part } => part is CorroborationValue.SourceKinds or CorroborationValue.Perspectives
            ? new DatedNames(Dated, part, table.Type, day)
            : new DatedCorroboration(Dated, part, table.Type, day, Names),
        _ => table.Column(value),
    };

    public AdjacencyList Adjacency(RelationshipField field) => _adjacencies[field.Ordinal]
        ?? throw new InvalidOperationException($"The plan leads along \"{field}\", which is no field of the data set's model.");

    public CandidateWeights RentWeights() => _idleWeights.TryDequeue(out var weights) ? weights : new CandidateWeights(Dataset.NodeCount);

    public void ReturnWeights(CandidateWeights weights)
    {
        weights.Clear();
        _idleWeights.Enqueue(weights);
    }

    /// <summary>Writes the answer to a plan.</summary>
    public Execution Execute(BoundPlan plan, ResponseWriter response, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var root = _prepared.GetValue(plan.Plan, _prepare);
        using var state = new ExecutionState(plan, response, _scratch, cancellationToken);
        root.Write(state, 0);
        return new Execution(state.RowsVisited, state.Errors);
    }
}
