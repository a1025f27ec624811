using System.Collections.Immutable;
using System.Text;
using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Import.Csv;

namespace GraphApi.Neo4j.Import;

/// <summary>The rows of one table as the database stores them: a property for each column.</summary>
internal sealed class StoredRows(ImmutableArray<StoredColumn> columns)
{
    private readonly byte[][] _names = [.. columns.Select(column => Encoding.UTF8.GetBytes(column.Name))];

    public ImmutableArray<StoredColumn> Columns => columns;

    /// <summary>Writes the properties that a row has as a map.</summary>
    public void WriteMap(PackWriter writer, int row)
    {
        var values = new PackedValueWriter(writer);
        var count = 0;
        foreach (var column in columns)
        {
            count += column.IsAbsent(row) ? 0 : 1;
        }

        writer.WriteMapHeader(count);
        for (var index = 0; index < _names.Length; index++)
        {
            if (!columns[index].IsAbsent(row))
            {
                writer.WriteUtf8(_names[index]);
                columns[index].Write(values, row);
            }
        }
    }

    /// <summary>Writes a field for each column, empty where the row does not have the property.</summary>
    public void WriteFields(CsvRowWriter writer, int row)
    {
        foreach (var column in columns)
        {
            if (column.IsAbsent(row))
            {
                writer.WriteAbsent();
                continue;
            }

            column.Write(writer, row);
        }
    }
}
