using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Dated;
using GraphApi.Memory.Lists;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Search;
using GraphApi.Plan.Walks;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Memory.Operators;

/// <summary>What changes while one plan is answered: the response, the work done so far, and what a request's variables amount to.</summary>
internal sealed class ExecutionState(BoundPlan plan, ResponseWriter response, ScratchPool pool, CancellationToken cancellationToken) : IDisposable
{
    /// <summary>How many rows are visited between two looks at the token.</summary>
    private const int RowsBetweenChecks = 512;

    private Scratch? _scratch;
    private BoundList?[]? _lists;
    private Dictionary<int, SearchHit>?[]? _hits;
    private Operand? _dayOperand;
    private int _day;
    private List<GraphQLError>? _errors;
    private long _nextCheck = RowsBetweenChecks;

    public ResponseWriter Response => response;

    public CoercedVariables Variables => plan.Variables;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Rows that were written, tested or compared.</summary>
    public long RowsVisited { get; private set; }

    /// <summary>The errors of fields that are null in the response.</summary>
    public ImmutableArray<GraphQLError> Errors => _errors is null ? [] : [.. _errors];

    public Scratch Scratch => _scratch ??= pool.Rent();

    /// <summary>Places of <see cref="Scratch"/> that are in use.</summary>
    public int ScratchUsed => _scratch?.Used ?? 0;

    /// <summary>The number of the day that an operand of a scope is.</summary>
    public int DayOf(Operand operand)
    {
        if (!ReferenceEquals(operand, _dayOperand))
        {
            _day = ScopeDay.Of(operand, Variables);
            _dayOperand = operand;
        }

        return _day;
    }

    public BoundPage Page(int list) => plan.Page(list);

    /// <summary>Where this request's filter and cursor of a list are kept, by the list's ordinal; null until they are bound.</summary>
    public ref BoundList? List(int list) => ref (_lists ??= new BoundList?[plan.Plan.Lists.Length])[list];

    /// <summary>Where a search of this request keeps what is on its page, by the list's ordinal: hits by node index.</summary>
    public ref Dictionary<int, SearchHit>? Hits(int list) => ref (_hits ??= new Dictionary<int, SearchHit>?[plan.Plan.Lists.Length])[list];

    /// <summary>What a search found of the node at a position of its page.</summary>
    public SearchHit HitAt(int list, int position) => Hits(list)?[position] ?? throw new InvalidOperationException("The plan asks for a score where nothing was searched.");

    public void AddError(GraphQLError error) => (_errors ??= []).Add(error);

    /// <summary>What one walk may look at.</summary>
    public WalkBudget NewWalkBudget() => new(plan.WalkBudget, cancellationToken);

    /// <summary>Begins to gather what lies above a subject.</summary>
    public ChainExploration ExploreChains(ChainRequest request, ChainRecord subject) => new(request, subject, plan.WalkBudget, cancellationToken);

    public void Visit(long rows = 1)
    {
        RowsVisited += rows;
        if (RowsVisited >= _nextCheck)
        {
            _nextCheck = RowsVisited + RowsBetweenChecks;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Gives back the places of <see cref="Scratch"/> that were taken since <see cref="ScratchUsed"/> was <paramref name="used"/>.</summary>
    public void ReleaseScratch(int used) => _scratch?.Release(used);

    public void Dispose()
    {
        if (_scratch is { } scratch)
        {
            _scratch = null;
            pool.Return(scratch);
        }
    }
}
