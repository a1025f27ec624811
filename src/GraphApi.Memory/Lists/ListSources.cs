using GraphApi.Memory.Columns;
using GraphApi.Memory.Snapshots;
using PlanRows = GraphApi.Plan.Predicates.RowSource;

namespace GraphApi.Memory.Lists;

/// <summary>Finds the rows that a predicate quantifies over.</summary>
internal static class ListSources
{
    public static ListSource Of(GraphSnapshot snapshot, StoredTable from, PlanRows rows) => (rows, snapshot.Evidence) switch
    {
        (PlanRows.Along { Field: var field }, _) => new AdjacentRows(snapshot, field, from.NodeIndexes),
        (PlanRows.CitationsOf, { } evidence) => new CitationRows(evidence.BySubject[from.Type.Ordinal], evidence.Citations),
        (PlanRows.CitationsFrom, { } evidence) => new CitationRows(evidence.BySource, evidence.Citations),
        _ => throw new InvalidOperationException($"The plan quantifies over \"{rows}\" of {from.Type.Name}, which the data set does not have."),
    };
}
