using GraphApi.GraphQL.Values;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Lists;

namespace GraphApi.Memory.Lists;

/// <summary>Gives a list its order, filter and cursor: once for all where no request can change them, else once for each execution.</summary>
internal sealed class ListBinder
{
    private readonly GraphSnapshot _snapshot;
    private readonly ListArguments _arguments;
    private readonly ListSource _source;

    /// <summary>The list without a cursor; null where its filter or its order has variables.</summary>
    private readonly BoundList? _constant;

    public ListBinder(GraphSnapshot snapshot, ListArguments arguments, ListSource source)
    {
        _snapshot = snapshot;
        _arguments = arguments;
        _source = source;
        _constant = HasVariables(arguments) ? null : BindRows(CoercedVariables.None);
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
        return state.Page(Ordinal).Cursor is { } cursor ? list with { Cursor = new BoundCursor(cursor, list.Order) } : list;
    }

    private static bool HasVariables(ListArguments arguments) =>
        (arguments.Where is { } where && PredicateVariables.Occur(where)) || arguments.Order.Any(term => PredicateVariables.Occur(term.Value));

    private BoundList BindRows(CoercedVariables variables) => RowSelection.Bind(_snapshot, _source, _arguments.Where, _arguments.Order, variables);
}
