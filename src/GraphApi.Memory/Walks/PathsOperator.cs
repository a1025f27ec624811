using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Walks;

/// <summary>Searches for paths and writes them.</summary>
internal sealed class PathsOperator(byte[] fragment, Paths paths, WalkStart start, WalkIndex index, FoundObject<PathPosition> result) : FieldOperator
{
    private readonly bool _needsTruncated = paths.Selects(WalkValue.Truncated);

    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        if (!start.TryFind(state, out var ends))
        {
            state.Response.WriteNull();
            return;
        }

        var first = paths.First.Of(state.Variables);
        var request = new PathRequest(ends[0], ends[1], ends[2], paths.MaxLength.Of(state.Variables), first + (_needsTruncated ? 1 : 0));
        var found = Search(state, request, start.FindRestrictions(state.Variables));
        found.Keep(first);
        result.Write(state, new PathPosition(found, 0, 0));
    }

    private FoundPaths Search(ExecutionState state, PathRequest request, RowTest?[]? restrictions) => restrictions is null
        ? Search(state, request, default(EveryStep))
        : Search(state, request, new RestrictedSteps(state, index.Relationships, restrictions));

    private FoundPaths Search<TFilter>(ExecutionState state, PathRequest request, TFilter filter)
        where TFilter : struct, IStepFilter
    {
        var budget = state.NewWalkBudget();
        var search = new PathSearch<TFilter>(index.Graph, filter, request, budget, state.Scratch.Walk);
        search.Run();
        state.Visit(budget.Spent);
        return search.Found;
    }
}
