using System.Text;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Memory.Tests.Support;

/// <summary>
/// Reads a small data set from lines: <c>table: columns</c> begins a table, each line below it is a row, cells go by semicolons. Columns that a table does
/// not name are not recorded (required ones get a filler), and <c>\n</c> and <c>\t</c> in a cell stand for what they stand for elsewhere.
/// What no row of the citations speaks about is cited by the source <c>auto</c>.
/// </summary>
internal static class TestData
{
    public static GraphSnapshot Snapshot(string text) => Snapshot(TestModel.Instance, text);

    public static GraphSnapshot Snapshot(GraphModel model, string text) => GraphSnapshot.Build(Build(model, text));

    public static Dataset Build(GraphModel model, string text)
    {
        var builder = new DatasetBuilder(model) { Licence = "Free to use" };
        TableBuilder? table = null;
        string[] header = [];
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && builder.Tables.SingleOrDefault(candidate => candidate.Type.Table == line[..colon]) is { } found)
            {
                table = found;
                header = Cells(line[(colon + 2)..]);
                continue;
            }

            AddRow(table ?? throw new InvalidOperationException($"The row \"{line}\" stands before any table."), header, Cells(line));
        }

        AddMissingCitations(model, builder);
        return builder.Build();
    }

    private static void AddMissingCitations(GraphModel model, DatasetBuilder builder)
    {
        if (model.Evidence is not { } evidence)
        {
            return;
        }

        var citations = builder.Tables[evidence.Citation.Ordinal];
        var cited = Enumerable.Range(0, citations.Count).Select(row => Encoding.UTF8.GetString(citations.References[0][row])).ToHashSet();
        var uncited = builder.Tables
            .Where(table => table.Type is not NodeType { IsRecord: false })
            .SelectMany(table => Enumerable.Range(0, table.Count).Select(row => Encoding.UTF8.GetString(table.Ids[row])))
            .Where(id => !cited.Contains(id))
            .ToList();
        if (uncited.Count == 0)
        {
            return;
        }

        AddRow(builder.Tables[evidence.Source.Ordinal], ["id"], ["auto"]);
        foreach (var id in uncited)
        {
            AddRow(citations, ["id", "subject", "source", "stance"], ["auto-" + id, id, "auto", "SUPPORTS"]);
        }
    }

    private static string[] Cells(string line) =>
        [.. line.Split(';').Select(cell => cell.Trim().Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal))];

    private static void AddRow(TableBuilder table, string[] header, string[] cells)
    {
        table.Ids.Add(Utf8("id"));
        foreach (var reference in table.References)
        {
            reference.Add(Utf8(reference.Name));
        }

        foreach (var property in table.Type.Properties)
        {
            var text = Utf8(property.Name);
            if (text.Length == 0 && property.IsRequired)
            {
                text = Encoding.UTF8.GetBytes(Filler(property));
            }

            if (!table.Columns[property.Ordinal].TryAdd(text))
            {
                throw new InvalidOperationException($"\"{Encoding.UTF8.GetString(text)}\" is no value of {table.Type.Name}.{property.Name}.");
            }
        }

        byte[] Utf8(string column) => Array.IndexOf(header, column) is >= 0 and var index && index < cells.Length ? Encoding.UTF8.GetBytes(cells[index]) : [];
    }

    private static string Filler(Property property) => property.Kind switch
    {
        PropertyKind.Enum => property.Enum!.Members[0].Name,
        PropertyKind.Date or PropertyKind.PartialDate => "2024-01-01",
        _ => "-",
    };
}
