using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Predicates;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Writes lists: a subquery for the page, one for the count and one for what lies on the cursor's other side, each only where it is needed.</summary>
internal sealed class ListEmitter(StatementScope statement, CypherText text, ShapeEmitter shapes, ImmutableArray<PageMode> pages)
{
    private readonly PredicateEmitter _predicates = new(statement);

    /// <param name="list">The list.</param>
    /// <param name="near">The variable of the element that it hangs on; null for a root list.</param>
    public ImmutableArray<string> Emit(ListNode list, string? near)
    {
        var layout = ConnectionLayout.Of(list);
        var mode = pages[list.List.Ordinal];
        var (backward, hasCursor) = (mode.HasFlag(PageMode.Backward), mode.HasFlag(PageMode.Cursor));
        var row = new RowVariables(statement.Variable('n'), list is Expand ? statement.Variable('r') : null);
        var byRelationship = hasCursor || layout.HasCursor || layout.Relationships.Length > 0;
        var part = new ListPart(list, near, row, Pattern(list, near, row), new RowOrder(statement, list.List, row, byRelationship));
        var values = ImmutableArray.CreateBuilder<string>();
        if (layout.NeedsTotal)
        {
            values.Add(Total(part));
        }

        if (layout.NeedsOthers(backward, hasCursor))
        {
            values.Add(Others(part, backward));
        }

        if (layout.NeedsRows(backward))
        {
            values.Add(Rows(part, layout, mode));
        }

        return values.ToImmutable();
    }

    /// <summary>The rows of a search, which finds their ids by statements of its own: they come in the order of the ids.</summary>
    public ImmutableArray<string> EmitFound(SearchNode search)
    {
        var layout = ConnectionLayout.Of(search);
        if (!layout.HasRows)
        {
            return [];
        }

        var (ids, place, node, rows) = (statement.Parameter(new FoundIds(search)), statement.Variable('i'), statement.Variable('n'), statement.Variable('l'));
        using (text.Call(null))
        {
            text.Line($"UNWIND range(0, size({ids}) - 1) AS {place}");
            text.Line($"MATCH ({node}:{statement.Names.ElementLabel} {{id: {ids}[{place}]}})");
            text.Line($"WITH {node} ORDER BY {place}");
            var element = new ElementScope(node);
            text.Line($"RETURN collect({Sections(layout.Items.Concat(layout.Nodes).Select(shape => shapes.Emit(shape, element)))}) AS {rows}");
        }

        return [rows];
    }

    private string Pattern(ListNode list, string? near, RowVariables row) => (list, near) switch
    {
        (Scan scan, null) => $"({row.Element}:{statement.Names.Label(scan.Type)})",
        (Expand expand, { } from) => GraphPattern.Along(statement.Names, expand.Field, from, row.Relationship, row.Element),
        (CitationsOf, { } from) => GraphPattern.About(statement.Names, from, row.Element),
        (CitationsFrom, { } from) => GraphPattern.FromSource(statement.Names, from, row.Element),
        _ => throw new InvalidOperationException($"The plan has a {list.GetType().Name} where it cannot be answered."),
    };

    private string Total(ListPart part)
    {
        var total = statement.Variable('t');
        using (text.Call(part.Near))
        {
            if (part.List is Expand { List.Where: null, Field.Direction: not Direction.Both } expand)
            {
                // The number of a node's relationships is known without looking at them.
                text.Line($"RETURN COUNT {{ {GraphPattern.Along(statement.Names, expand.Field, part.Near ?? "", null, null)} }} AS {total}");
            }
            else
            {
                Match(part, Conditions(part));
                text.Line($"RETURN count(*) AS {total}");
            }
        }

        return total;
    }

    private string Others(ListPart part, bool backward)
    {
        var others = statement.Variable('e');
        using (text.Call(part.Near))
        {
            MatchAtCursor(part, $"NOT {part.Order.Beyond(backward)}");
            text.Line($"WITH {part.Row.Element} LIMIT 1");
            text.Line($"RETURN count(*) > 0 AS {others}");
        }

        return others;
    }

    private string Rows(ListPart part, ConnectionLayout layout, PageMode mode)
    {
        var backward = mode.HasFlag(PageMode.Backward);
        var rows = statement.Variable('l');
        using (text.Call(part.Near))
        {
            if (mode.HasFlag(PageMode.Cursor))
            {
                MatchAtCursor(part, part.Order.Beyond(backward));
            }
            else
            {
                Match(part, [.. Conditions(part), .. Presence(part)]);
                MatchOrder(part);
            }

            var limit = statement.Parameter(new PageLimit(part.List.List.Ordinal, layout.NeedsOneMore(backward)));
            text.Line($"WITH {Carried(part)} ORDER BY {part.Order.Sorting(backward)} LIMIT {limit}");
            var row = $"collect({Row(part, layout)})";
            text.Line($"RETURN {(backward ? $"reverse({row})" : row)} AS {rows}");
        }

        return rows;
    }

    private string Row(ListPart part, ConnectionLayout layout)
    {
        var element = new ElementScope(part.Row.Element);
        var sections = new List<string>();
        if (layout.HasCursor)
        {
            sections.Add($"[{string.Join(", ", part.Order.CursorValues)}]");
        }

        sections.AddRange(layout.Items.Concat(layout.Nodes).Select(shape => shapes.Emit(shape, element)));
        if (layout.Relationships.Length > 0)
        {
            var relationship = new ElementScope(part.Row.Relationship ?? throw new InvalidOperationException("The plan asks for the relationship of rows that have none."));
            sections.AddRange(layout.Relationships.Select(shape => shapes.Emit(shape, relationship)));
        }

        return Sections(sections);
    }

    private static string Sections(IEnumerable<string> sections) => sections.ToArray() is [var only] ? only : $"[{string.Join(", ", sections)}]";

    /// <summary>The list's rows that are on one side of the cursor.</summary>
    private void MatchAtCursor(ListPart part, string side)
    {
        if (part.Order.Matches.Count == 0)
        {
            Match(part, [.. Conditions(part), side]);
            return;
        }

        Match(part, Conditions(part));
        MatchOrder(part);
        text.Line($"WITH {Carried(part)} WHERE {side}");
    }

    private void Match(ListPart part, IEnumerable<string> conditions)
    {
        text.Line($"MATCH {part.Pattern}");
        var where = string.Join(" AND ", conditions);
        if (where.Length > 0)
        {
            text.Line($"WHERE {where}");
        }
    }

    private void MatchOrder(ListPart part)
    {
        foreach (var match in part.Order.Matches)
        {
            text.Line(match);
        }
    }

    private IEnumerable<string> Conditions(ListPart part) =>
        _predicates.Conditions(part.List.List.Where, new PredicateScope(part.Row.Element, part.Row.Relationship));

    /// <summary>Says of a root list's first sort key that it is never null, without which no index could give its order.</summary>
    private static IEnumerable<string> Presence(ListPart part)
    {
        var first = part.List.List.Order.FirstOrDefault()?.Value ?? new ValueRef.Id();
        return part.List is Scan && first is ValueRef.Id or ValueRef.OfProperty { Property: { IsIndexed: true, IsNullable: false } }
            ? [$"{part.Order.Keys[0].Expression} IS NOT NULL"]
            : [];
    }

    private static string Carried(ListPart part)
    {
        string?[] variables = [part.Row.Element, part.Row.Relationship, .. part.Order.Matched];
        return string.Join(", ", variables.OfType<string>());
    }
}
