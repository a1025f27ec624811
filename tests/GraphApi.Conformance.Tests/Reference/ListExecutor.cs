using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>Filters all rows of a list, sorts them all, and takes the page out of them.</summary>
internal sealed class ListExecutor(GraphModel model, FieldValues values)
{
    private const int DefaultSize = 50;

    private readonly FilterEvaluator _filters = new(model, values);
    private readonly OrderReader _orders = new(model, values);

    /// <param name="name">The list's coordinate, which its cursors carry.</param>
    /// <param name="of">What the list holds.</param>
    /// <param name="all">All its rows.</param>
    /// <param name="arguments">The given arguments, coerced, without nulls: null counts as left out.</param>
    public Connection Execute(string name, ListOf of, IEnumerable<Row> all, IReadOnlyDictionary<string, Value> arguments)
    {
        var order = _orders.Read(arguments.GetValueOrDefault("order"), of);
        var where = arguments.GetValueOrDefault("where");
        var rows = all
            .Where(row => where is null || _filters.Holds(where, row))
            .Select(row => (Row: row, Place: Cursor.Of(row, order)))
            .Order(Comparer<(Row Row, Cursor Place)>.Create((left, right) => left.Place.CompareTo(right.Place, order)))
            .ToArray();
        var (start, end) = Page([.. rows.Select(row => row.Place)], order, arguments);
        var identity = Cursor.Identity(name, order);
        return new Connection(
            identity,
            [.. rows[start..end].Select(row => new Edge(row.Row, row.Place.Write(identity)))],
            rows.Length,
            HasNextPage: end < rows.Length,
            HasPreviousPage: start > 0);
    }

    /// <summary>Which of the places, in order, are on the page.</summary>
    private static (int Start, int End) Page(Cursor[] places, OrderTerm[] order, IReadOnlyDictionary<string, Value> arguments)
    {
        var behind = CursorOf("after") is { } after ? places.Count(place => place.CompareTo(after, order) <= 0) : 0;
        var before = CursorOf("before") is { } limit ? places.Count(place => place.CompareTo(limit, order) < 0) : places.Length;
        return Size("last") is { } last
            ? (Math.Max(behind, before - last), before)
            : (behind, Math.Min(before, behind + (Size("first") ?? DefaultSize)));

        Cursor? CursorOf(string argument) => arguments.TryGetValue(argument, out var text) ? Cursor.Read(((StringValue)text).Value) : null;

        int? Size(string argument) => arguments.TryGetValue(argument, out var size) ? ((IntValue)size).Value : null;
    }
}
