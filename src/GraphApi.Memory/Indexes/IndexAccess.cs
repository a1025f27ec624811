using System.Collections.Immutable;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Indexes;

/// <summary>How a list's rows are reached: through an index that gives few of them, or all of them in the list's order; else one by one.</summary>
/// <param name="Candidates">The rows that the index gives; null for all rows.</param>
/// <param name="Remainder">The condition that is still to be tested; null where none is.</param>
internal readonly record struct IndexAccess(Candidates? Candidates, Predicate? Remainder)
{
    /// <summary>At most this part of a table is few: rows that have to be sorted, or that keep a page from being filled in the list's order.</summary>
    private const int FewPart = 8;

    public static IndexAccess Find(StoredTable table, Predicate? where, ImmutableArray<OrderTerm> order, CoercedVariables variables)
    {
        var inOrder = FindOrder(table, order);
        ImmutableArray<Predicate> terms = where is null ? [] : where is Predicate.And and ? and.Terms : [where];
        var best = -1;
        IndexRun bestRun = default;
        for (var term = 0; term < terms.Length; term++)
        {
            if (FindRun(table, terms[term], variables) is { } run && IsWorthIt(run.Rows, table, inOrder) && (best < 0 || run.Rows.Count < bestRun.Rows.Count))
            {
                (best, bestRun) = (term, run);
            }
        }

        if (best < 0)
        {
            return new IndexAccess(inOrder, where);
        }

        return new IndexAccess(bestRun.Rows, bestRun.IsExact ? new Predicate.And(terms.RemoveAt(best)) : where);
    }

    private static bool IsWorthIt(Candidates rows, StoredTable table, Candidates? inOrder) =>
        rows.Count <= table.Count / FewPart || (rows.Order == CandidateOrder.Position && inOrder is null);

    /// <summary>All rows in the list's order, where it is that of one indexed value.</summary>
    private static Candidates? FindOrder(StoredTable table, ImmutableArray<OrderTerm> order) =>
        order is [var term] && table.Index(term.Value) is SortedIndex index
            ? new Candidates(index.AllRows(term.Descending), 0, table.Count, CandidateOrder.List)
            : null;

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
            if (index.Find(Comparison.Equal, choice) is not { } run || rows.Count + run.Rows.Count > table.Count / FewPart)
            {
                return null;
            }

            for (var position = run.Rows.Start; position < run.Rows.End; position++)
            {
                rows.Add(run.Rows[position]);
            }
        }

        rows.Sort();
        return new IndexRun(new Candidates([.. rows], 0, rows.Count, CandidateOrder.Position), IsExact: true);
    }
}
