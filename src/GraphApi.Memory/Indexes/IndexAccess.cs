using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Indexes;

/// <summary>How a list's rows are reached: through an index where one of the filter's conditions has one and is selective, else one by one.</summary>
/// <param name="Candidates">The rows that the index gives; null for all rows.</param>
/// <param name="Remainder">The condition that is still to be tested.</param>
internal readonly record struct IndexAccess(Candidates? Candidates, Predicate Remainder)
{
    /// <summary>Rows that do not come in the list's order have to be sorted: worth it where they are at most this part of the table.</summary>
    private const int LeastSelectivity = 8;

    public static IndexAccess None(Predicate where) => new(null, where);

    public static IndexAccess Find(StoredTable table, Predicate where, CoercedVariables variables)
    {
        Predicate[] terms = where is Predicate.And and ? [.. and.Terms] : [where];
        var best = -1;
        IndexRun bestRun = default;
        for (var term = 0; term < terms.Length; term++)
        {
            if (FindRun(table, terms[term], variables) is { } run && IsWorthIt(run.Rows, table) && (best < 0 || run.Rows.Count < bestRun.Rows.Count))
            {
                (best, bestRun) = (term, run);
            }
        }

        if (best < 0)
        {
            return None(where);
        }

        return new IndexAccess(bestRun.Rows, bestRun.IsExact ? new Predicate.And([.. terms.Where((_, term) => term != best)]) : where);
    }

    private static bool IsWorthIt(Candidates rows, StoredTable table) => rows.IsAscending || rows.Count <= table.Count / LeastSelectivity;

    private static IndexRun? FindRun(StoredTable table, Predicate term, CoercedVariables variables) => term switch
    {
        Predicate.Compare compare when table.Index(compare.Value) is { } index && compare.Operand.Resolve(variables) is var operand and not NullValue =>
            index.Find(compare.Comparison, operand),
        Predicate.In @in when table.Index(@in.Value) is { } index => FindUnion(table, index, OperandChoices.Of(@in.Choices.Resolve(variables))),
        _ => null,
    };

    /// <summary>The rows that have one of several values, ascending and without repeats; null where there are too many of them.</summary>
    private static IndexRun? FindUnion(StoredTable table, PropertyIndex index, Value[] choices)
    {
        var rows = new List<int>();
        foreach (var choice in choices.Distinct())
        {
            if (index.Find(Comparison.Equal, choice) is not { } run || rows.Count + run.Rows.Count > table.Count / LeastSelectivity)
            {
                return null;
            }

            for (var position = run.Rows.Start; position < run.Rows.End; position++)
            {
                rows.Add(run.Rows[position]);
            }
        }

        rows.Sort();
        return new IndexRun(new Candidates([.. rows], 0, rows.Count, IsAscending: true), IsExact: true);
    }
}
