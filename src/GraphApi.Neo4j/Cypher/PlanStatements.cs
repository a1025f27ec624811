using System.Collections.Concurrent;
using System.Collections.Immutable;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Lists;

namespace GraphApi.Neo4j.Cypher;

/// <summary>The statements of one plan. Most plans have one; a list that is paged from the end or from a cursor, or an unusual text, makes another.</summary>
internal sealed class PlanStatements
{
    private readonly OperationPlan _plan;
    private readonly GraphNames _names;
    private readonly CypherStatement? _usual;

    /// <summary>By how the lists are paged, a character each, and behind them whether texts are compared by code point.</summary>
    private readonly ConcurrentDictionary<string, CypherStatement> _others = new(StringComparer.Ordinal);

    /// <summary>True where no request can page a list in another way.</summary>
    private readonly bool _hasOnePaging;

    public PlanStatements(OperationPlan plan, GraphNames names)
    {
        _plan = plan;
        _names = names;
        _usual = StatementEmitter.Emit(plan, names, [.. plan.Lists.Select(_ => PageMode.None)]);
        _hasOnePaging = plan.Lists.All(IsFromTheFront);
    }

    /// <summary>The statement for a request; null where the plan needs nothing from the database.</summary>
    public CypherStatement? For(BoundPlan plan)
    {
        if (_usual is null)
        {
            return null;
        }

        var statement = _hasOnePaging || IsUsual(plan) ? _usual : Other(plan, comparesByCodePoint: false);
        return statement.NeedsCodePoints(plan) ? Other(plan, comparesByCodePoint: true) : statement;
    }

    private CypherStatement Other(BoundPlan plan, bool comparesByCodePoint)
    {
        var pages = _plan.Lists.Select((_, list) => ModeOf(plan.Page(list))).ToImmutableArray();
        var key = string.Concat(pages.Select(page => (char)('0' + (int)page))) + (comparesByCodePoint ? 'c' : 'u');
        return _others.GetOrAdd(key, _ => StatementEmitter.Emit(_plan, _names, pages, comparesByCodePoint)
            ?? throw new InvalidOperationException("A plan needs the database for one page and not for another."));
    }

    private bool IsUsual(BoundPlan plan)
    {
        for (var list = 0; list < _plan.Lists.Length; list++)
        {
            if (ModeOf(plan.Page(list)) != PageMode.None)
            {
                return false;
            }
        }

        return true;
    }

    private static PageMode ModeOf(BoundPage page) =>
        (page.Backward ? PageMode.Backward : PageMode.None) | (page.Cursor is null ? PageMode.None : PageMode.Cursor);

    private static bool IsFromTheFront(ListArguments list) => list.After is null && list.Before is null && list.Last is null;
}
