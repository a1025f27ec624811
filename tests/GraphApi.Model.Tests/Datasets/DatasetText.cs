using System.Globalization;
using System.Text;
using GraphApi.Model.Datasets;

namespace GraphApi.Model.Tests.Datasets;

/// <summary>Prints a data set whole, computed columns included, one line a row.</summary>
internal static class DatasetText
{
    public static string Of(Dataset dataset)
    {
        var text = new StringBuilder();
        for (var ordinal = 0; ordinal < dataset.Model.ElementTypeCount; ordinal++)
        {
            var table = dataset.Table(dataset.Model.ElementType(ordinal));
            for (var row = 0; row < table.Count; row++)
            {
                Append(text, dataset, table, row);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Dataset dataset, Table table, int row)
    {
        text.Append(CultureInfo.InvariantCulture, $"{table.ElementType.Name} {table.Ids.GetString(row)}");
        if (table is RelationshipTable relationship)
        {
            text.Append(CultureInfo.InvariantCulture, $" {IdOf(dataset, relationship.From[row])} -> {IdOf(dataset, relationship.To[row])}");
        }

        if (table is NodeTable node)
        {
            text.Append(CultureInfo.InvariantCulture, $" #{node.NodeIndex[row]} '{node.Labels?.GetString(row)}'");
        }

        foreach (var property in table.ElementType.Properties)
        {
            text.Append(CultureInfo.InvariantCulture, $" {property.Name}={ValueOf(table.Columns[property.Ordinal], row)}");
        }

        if (table.Corroboration is { } corroboration)
        {
            text.Append(' ').Append(CorroborationText(corroboration, row)).Append(CultureInfo.InvariantCulture, $" since {table.KnownSince?.GetString(row)}");
        }

        text.Append('\n');
    }

    public static string CorroborationText(CorroborationColumns columns, int row) =>
        $"{columns.Level.GetString(row)} {columns.Publishers[row]}/{columns.Sources[row]} [{ValueOf(columns.SourceKinds, row)}] [{ValueOf(columns.Perspectives, row)}]{(columns.Disputed[row] ? " disputed" : "")}";

    /// <summary>The value with its code, where it has one.</summary>
    private static string ValueOf(Column column, int row) => column switch
    {
        _ when column.IsNull(row) => "null",
        TextColumn texts => texts.GetString(row)!,
        CodedColumn coded => $"{coded.GetString(row)}@{coded[row]}",
        IntColumn integers => integers[row].ToString(CultureInfo.InvariantCulture),
        FloatColumn floats => floats[row].ToString("R", CultureInfo.InvariantCulture),
        BooleanColumn booleans => booleans[row] ? "true" : "false",
        ListColumn list => string.Join("|", list[row].ToArray().Select(code => list.Texts[code])),
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    private static string IdOf(Dataset dataset, int node) => dataset.Nodes[dataset.NodeTypeOf[node]].Ids.GetString(dataset.NodeRowOf[node])!;
}
