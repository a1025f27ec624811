using System.Collections.Immutable;
using GraphApi.Model.Datasets;

namespace GraphApi.Neo4j.Import.Csv;

/// <summary>Statements that give an empty list to every element of a slot that has none where it should: neo4j-admin leaves empty lists out, and readers count on them.</summary>
internal static class EmptyLists
{
    private const int BatchRows = 10_000;

    public static ImmutableArray<string> Statements(Dataset dataset, GraphNames names) =>
    [
        .. dataset.Nodes.SelectMany(table => Fill(dataset, table, $"(e:{names.Label(table.Type)})")),
        .. dataset.Relationships.SelectMany(table => Fill(dataset, table, $"()-[e:{names.TypeOf(table.Type)}]->()")),
    ];

    private static IEnumerable<string> Fill(Dataset dataset, Table table, string pattern)
    {
        string[] lists = [.. StoredLayout.Of(dataset, table).Columns.Where(column => column.Kind == StoredKind.Texts).Select(column => GraphNames.Escape(column.Name))];
        if (lists.Length > 0)
        {
            var isMissing = string.Join(" OR ", lists.Select(list => $"e.{list} IS NULL"));
            var fill = string.Join(", ", lists.Select(list => $"e.{list} = coalesce(e.{list}, [])"));
            yield return $"MATCH {pattern} WHERE {isMissing} CALL (e) {{ SET {fill} }} IN TRANSACTIONS OF {BatchRows} ROWS";
        }
    }
}
