using System.Collections.Immutable;
using System.Text;
using GraphApi.Ingest.Csv;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Ingest.Tables;

/// <summary>Where each thing that a table needs stands in the fields of a file; -1 where the file has it not.</summary>
internal sealed class TableColumns
{
    private TableColumns(ImmutableArray<string> names, TableBuilder table)
    {
        Names = names;
        Id = names.IndexOf("id");
        References = [.. table.References.Select(reference => names.IndexOf(reference.Name))];
        Properties = [.. table.Type.Properties.Select(property => names.IndexOf(property.Name))];
    }

    /// <summary>The header, by field.</summary>
    public ImmutableArray<string> Names { get; }

    public int Id { get; }

    /// <summary>By position in the table's references.</summary>
    public ImmutableArray<int> References { get; }

    /// <summary>By ordinal of the property.</summary>
    public ImmutableArray<int> Properties { get; }

    /// <summary>The columns that the table's file has: id, references, properties.</summary>
    public static IEnumerable<string> Expected(TableBuilder table) =>
        ["id", .. table.References.Select(reference => reference.Name), .. table.Type.Properties.Select(property => property.Name)];

    /// <summary>True where rows may go without an id of their own and are numbered instead.</summary>
    public static bool MayLackId(ElementType type) => type is RelationshipType;

    /// <summary>Reads the header and logs what does not fit the table.</summary>
    public static TableColumns Read(in CsvReader header, TableBuilder table, IssueLog log)
    {
        var names = new string[header.FieldCount];
        for (var field = 0; field < names.Length; field++)
        {
            names[field] = Encoding.UTF8.GetString(header[field]);
        }

        string[] expected = [.. Expected(table)];
        foreach (var (field, name) in names.Index())
        {
            if (!expected.Contains(name))
            {
                log.Add(header.Line, name, $"{table.Type.Name} has no such column{Nearest.Hint(name, expected.Except(names))}; its columns are {string.Join(", ", expected)}");
            }
            else if (Array.IndexOf(names, name) < field)
            {
                log.Add(header.Line, name, $"the column is there twice, as field {Array.IndexOf(names, name) + 1} and field {field + 1}");
            }
        }

        foreach (var name in expected.Except(names).Where(name => name != "id" || !MayLackId(table.Type)))
        {
            log.Add(header.Line, name, $"the column is missing; the columns of {table.Type.Name} are {string.Join(", ", expected)}");
        }

        return new TableColumns([.. names], table);
    }
}
