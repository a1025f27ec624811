using GraphApi.GraphQL.Values;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Lists;

namespace GraphApi.Memory.Lists;

/// <summary>Gives a list its filter and cursor: once for all where no request can change them, else once for each execution.</summary>
internal sealed class ListBinder
{
    private readonly GraphSnapshot _snapshot;
    private readonly ListArguments _arguments;
    private readonly ListSource _source;
    private readonly SortTerm[] _order;

    /// <summary>The list without a cursor; null where its filter has variables.</summary>
    private readonly BoundList? _constant;

    public ListBinder(GraphSnapshot snapshot, ListArguments arguments, ListSource source, SortTerm[] order)
    {
        _snapshot = snapshot;
        _arguments = arguments;
        _source = source;
        _order = order;
        _constant = arguments.Where is { } where && PredicateVariables.Occur(where) ? null : BindRows(CoercedVariables.None);
    }

    public int Ordinal => _arguments.Ordinal;

    public BoundList Bind(ExecutionState state)
    {
        if (_constant is not null && state.Page(Ordinal).Cursor is null)
        {
            return _constant;
        }

        ref var list = ref state.List(Ordinal);
        return list ??= BindRequest(state);
    }

    private BoundList BindRequest(ExecutionState state)
    {
        var list = _constant ?? BindRows(state.Variables);
        return state.Page(Ordinal).Cursor is { } cursor ? list with { Cursor = new BoundCursor(cursor, _order) } : list;
    }

    private BoundList BindRows(CoercedVariables variables) => RowSelection.Bind(_snapshot, _source, _arguments.Where, _arguments.Order, variables);
}
