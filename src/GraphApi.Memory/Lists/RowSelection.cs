using System.Collections.Immutable;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Indexes;
using GraphApi.Memory.Predicates;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Lists;

/// <summary>Binds a condition on the rows of a source to a request's operands: what an index gives, and what is left to test.</summary>
internal static class RowSelection
{
    /// <param name="snapshot">The graph.</param>
    /// <param name="source">Where the rows come from.</param>
    /// <param name="where">The condition; null for none.</param>
    /// <param name="order">The order in which the rows are wanted, which an index may give; empty for any.</param>
    /// <param name="variables">The request's operands.</param>
    public static BoundList Bind(GraphSnapshot snapshot, ListSource source, Predicate? where, ImmutableArray<OrderTerm> order, CoercedVariables variables)
    {
        SortTerm[] terms = [.. order.Select(term => SortTermBuilder.Build(snapshot, term, source, variables))];
        var access = source is TableRows
            ? IndexAccess.Find(source.Tables[0], where, order, variables)
            : new IndexAccess(null, where);
        if (access.Remainder is null)
        {
            return new BoundList(terms, null, access.Candidates, null);
        }

        var binder = new PredicateBinder(snapshot, variables);
        var byType = new RowTest?[snapshot.Tables.Count];
        foreach (var table in source.Tables)
        {
            byType[table.Type.Ordinal] = binder.Bind(access.Remainder, new RowScope(table, source.Relationships, Items: null));
        }

        if (source.Tables.All(table => byType[table.Type.Ordinal] == RowTest.Never))
        {
            return new BoundList(terms, null, Candidates.None, null);
        }

        var isOpen = source.Tables.All(table => byType[table.Type.Ordinal] == RowTest.Always);
        return new BoundList(terms, isOpen ? null : new RowFilter(byType), access.Candidates, null);
    }
}
