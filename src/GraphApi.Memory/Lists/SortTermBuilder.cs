using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Steps;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Lists;

/// <summary>Turns the criteria of a plan's order into what reads and compares them.</summary>
internal static class SortTermBuilder
{
    public static SortTerm Build(GraphSnapshot snapshot, OrderTerm term, ListSource source, CoercedVariables variables) =>
        new(ReadersOf(snapshot, variables, term.Value, source.Tables, source.Relationships), term.Value.Kind, term.Descending, snapshot.Names);

    private static SortReader?[] ReadersOf(GraphSnapshot snapshot, CoercedVariables variables, ValueRef value, IReadOnlyList<StoredTable> tables, StoredTable? relationships)
    {
        var byType = new SortReader?[snapshot.Tables.Count];
        foreach (var table in tables)
        {
            byType[table.Type.Ordinal] = ReaderOf(snapshot, variables, value, table, relationships);
        }

        return byType;
    }

    private static SortReader ReaderOf(GraphSnapshot snapshot, CoercedVariables variables, ValueRef value, StoredTable table, StoredTable? relationships)
    {
        if (value is not ValueRef.Through through)
        {
            return snapshot.Column(table, value).CreateSortReader(variables);
        }

        var path = StepPath.Of(snapshot, through.Step, table, relationships);
        return new StepSortReader(path.Operator, ReadersOf(snapshot, variables, through.Value, path.Tables, relationships: null));
    }
}
