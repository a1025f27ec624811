using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Predicates;

namespace GraphApi.Neo4j.Cypher;

/// <summary>
/// The order of one list: the terms, then the record's id, then the relationship's where rows can be told apart by it. Values of other elements are matched
/// after the list's own pattern; a row without the element keeps its place, with null.
/// </summary>
internal sealed class RowOrder
{
    private readonly StatementScope _statement;
    private readonly ListArguments _list;
    private readonly RowVariables _row;
    private readonly List<string> _matches = [];
    private readonly List<string> _matched = [];
    private readonly Dictionary<string, string> _steps = [];

    /// <param name="statement">The statement.</param>
    /// <param name="list">The list.</param>
    /// <param name="row">The variables of its rows.</param>
    /// <param name="byRelationship">False where no part of the answer depends on the order of rows that have the same record.</param>
    public RowOrder(StatementScope statement, ListArguments list, RowVariables row, bool byRelationship)
    {
        _statement = statement;
        _list = list;
        _row = row;
        CursorValues = [$"{row.Element}.id", .. row.Relationship is { } relationship ? [$"{relationship}.id"] : Array.Empty<string>(), .. list.Order.Select(term => ExpressionOf(term.Value))];
        Keys =
        [
            .. list.Order.SelectMany(TermKeys),
            new SortKey($"{row.Element}.id", Descending: false, new CursorId(list.Ordinal, OfRelationship: false), IsNullable: false),
            .. byRelationship && row.Relationship is { } tie
                ? [new SortKey($"{tie}.id", Descending: false, new CursorId(list.Ordinal, OfRelationship: true), IsNullable: false)]
                : ImmutableArray<SortKey>.Empty,
        ];
    }

    public ImmutableArray<SortKey> Keys { get; }

    /// <summary>What a cursor carries, in its order.</summary>
    public ImmutableArray<string> CursorValues { get; }

    /// <summary>The clauses that find the other elements whose values the order needs.</summary>
    public IReadOnlyList<string> Matches => _matches;

    /// <summary>The variables of these elements.</summary>
    public IReadOnlyList<string> Matched => _matched;

    /// <summary>What ORDER BY has, for a page from the front or from the end.</summary>
    public string Sorting(bool backward) => string.Join(", ", Keys.Select(key => key.Descending != backward ? $"{key.Expression} DESC" : key.Expression));

    /// <summary>Holds for the rows behind the cursor, or before it for a page from the end; true or false, never null.</summary>
    public string Beyond(bool backward)
    {
        var condition = Beyond(Keys[^1], backward);
        for (var index = Keys.Length - 2; index >= 0; index--)
        {
            condition = $"({Beyond(Keys[index], backward)} OR ({Equal(Keys[index])} AND {condition}))";
        }

        return condition;
    }

    private string Beyond(SortKey key, bool backward)
    {
        var rises = key.Descending == backward;
        var comparison = rises ? Comparison.Greater : Comparison.Less;
        var ordered = key.Cursor switch
        {
            CursorId id => new ComparisonEmitter(_statement).CompareOrder(key.Expression, comparison, id),
            CursorValue { IsText: true } text => new ComparisonEmitter(_statement).CompareOrder(key.Expression, comparison, text),
            _ => $"{key.Expression} {(rises ? '>' : '<')} {_statement.Parameter(key.Cursor)}",
        };
        if (!key.IsNullable)
        {
            return ordered;
        }

        // Null is the greatest value of all.
        var cursor = _statement.Parameter(key.Cursor);
        return rises
            ? $"coalesce({ordered}, {key.Expression} IS NULL AND {cursor} IS NOT NULL)"
            : $"coalesce({ordered}, {key.Expression} IS NOT NULL AND {cursor} IS NULL)";
    }

    private string Equal(SortKey key)
    {
        var cursor = _statement.Parameter(key.Cursor);
        var equal = $"{key.Expression} = {cursor}";
        return key.IsNullable ? $"coalesce({equal}, {key.Expression} IS NULL AND {cursor} IS NULL)" : equal;
    }

    private IEnumerable<SortKey> TermKeys(OrderTerm term, int index)
    {
        var value = term.Value;
        var kind = value.Kind;
        if (kind is PropertyKind.Date or PropertyKind.PartialDate)
        {
            var (element, date) = Resolve(value);
            return
            [
                new SortKey(ValueEmitter.FirstDay(_statement, date, element), term.Descending, new CursorDay(_list.Ordinal, index, IsFirst: true), IsNullable: true),
                new SortKey(ValueEmitter.LastDay(_statement, date, element), term.Descending, new CursorDay(_list.Ordinal, index, IsFirst: false), IsNullable: true),
            ];
        }

        return [new SortKey(ExpressionOf(value), term.Descending, new CursorValue(_list.Ordinal, index, kind), IsNullable: true)];
    }

    private string ExpressionOf(ValueRef value)
    {
        var (element, own) = Resolve(value);
        return ValueEmitter.Value(_statement, own, element);
    }

    /// <summary>The variable of the element that has the value, and the value as that element's own.</summary>
    private (string Element, ValueRef Own) Resolve(ValueRef value)
    {
        var (element, path) = (_row.Element, "");
        while (value is ValueRef.Through through)
        {
            path = $"{path}.{through.Step}";
            element = Follow(through.Step, element, path);
            value = through.Value;
        }

        return (element, value);
    }

    private string Follow(Step step, string from, string path)
    {
        if (step is Step.ToRelationship && _row.Relationship is { } relationship)
        {
            return relationship;
        }

        if (_steps.TryGetValue(path, out var known))
        {
            return known;
        }

        var target = _statement.Variable('n');
        _matches.Add("OPTIONAL MATCH " + step switch
        {
            Step.Single { Field: var field } => GraphPattern.Along(_statement.Names, field, from, null, target),
            Step.ToSource => GraphPattern.ToSource(_statement.Names, from, target),
            _ => throw new InvalidOperationException($"The plan sorts by a value of \"{step}\", where there is no such step."),
        });
        _matched.Add(target);
        _steps.Add(path, target);
        return target;
    }
}
