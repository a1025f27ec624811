using System.Collections.Immutable;
using GraphApi.Plan;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Turns a plan into one Cypher statement: the root fields are subqueries side by side, between two looks at which data set is current.</summary>
internal static class StatementEmitter
{
    private const string Current = $"(d:{GraphNames.DatasetLabel} {{key: '{GraphNames.CurrentKey}'}})";

    /// <summary>Null where the plan needs nothing from the database.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="names">The names in the slot that is read.</param>
    /// <param name="pages">How each list is paged, by its ordinal.</param>
    /// <param name="comparesByCodePoint">True where a request has a text of which the order depends on how it is compared.</param>
    public static CypherStatement? Emit(OperationPlan plan, GraphNames names, ImmutableArray<PageMode> pages, bool comparesByCodePoint = false)
    {
        var statement = new StatementScope(names, comparesByCodePoint);
        var text = Begin();
        var values = new ShapeEmitter(statement, text, pages).Values(plan.Fields, element: null);
        return values.IsEmpty ? null : End(statement, text, values);
    }

    /// <summary>A statement that returns one value, the variable that a subquery leaves it in.</summary>
    public static CypherStatement Emit(StatementScope statement, Func<CypherText, string> subquery)
    {
        var text = Begin();
        return End(statement, text, [subquery(text)]);
    }

    private static CypherText Begin()
    {
        var text = new CypherText();
        text.Line($"MATCH {Current}");
        text.Line("WITH d.slot + d.version AS first");
        return text;
    }

    private static CypherStatement End(StatementScope statement, CypherText text, ImmutableArray<string> values)
    {
        text.Line($"MATCH {Current}");
        text.Line($"RETURN first, d.slot + d.version AS last, {string.Join(", ", values)}");
        return new CypherStatement(text.ToString(), statement.Parameters);
    }
}
