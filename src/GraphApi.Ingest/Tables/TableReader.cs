using System.Buffers.Text;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using GraphApi.Ingest.Csv;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Ingest.Tables;

/// <summary>Reads the file of one table into its builder, and logs everything that is wrong with it by itself.</summary>
internal sealed class TableReader(TableBuilder table, IssueLog log)
{
    private readonly ImmutableArray<RowRule> _rules = [.. RowRule.For(table)];

    /// <summary>By row as added: the line on which its record starts.</summary>
    private readonly List<int> _lines = [];

    /// <summary>Rows that are no sound CSV: what else is wrong with them follows from that, and is not reported.</summary>
    private readonly HashSet<int> _spoiled = [];

    /// <summary>True where the file is valid UTF-8 without NUL as a whole, so that its fields need not be looked at.</summary>
    private bool _isCleanText;

    public TableBuilder Table => table;

    public IssueLog Log => log;

    public int LineOf(int row) => _lines[row];

    public bool IsSpoiled(int row) => _spoiled.Contains(row);

    public void Read(ReadOnlySpan<byte> text)
    {
        if (text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            log.Add("the file is in UTF-16; save it as UTF-8");
            table.IsComplete = false;
            return;
        }

        _isCleanText = Utf8.IsValid(text) && !text.Contains((byte)0);
        var csv = new CsvReader(text);
        if (!csv.Read())
        {
            log.Add($"the file is empty; its first line names the columns: {string.Join(", ", TableColumns.Expected(table))}");
            table.IsComplete = false;
            return;
        }

        if (csv.Fault != CsvFault.None)
        {
            log.Add(csv.Line, null, $"the header cannot be read: {FaultMessage(csv)}");
            table.IsComplete = false;
            return;
        }

        var columns = TableColumns.Read(csv, table, log);
        var isNumbered = columns.Id < 0 && TableColumns.MayLackId(table.Type);
        table.IsComplete = (columns.Id >= 0 || isNumbered) && !columns.References.Contains(-1);

        // A record has at least as many bytes as fields, so that a file of empty lines cannot ask for more memory than it is large.
        var rows = Math.Min(text.Count((byte)'\n'), text.Length / columns.Names.Length);
        _lines.EnsureCapacity(rows);
        table.Reserve(rows);
        while (csv.Read())
        {
            AddRow(csv, columns, isNumbered);
        }

        if (isNumbered)
        {
            NumberRows();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(in CsvReader csv, TableColumns columns, bool isNumbered)
    {
        var row = _lines.Count;
        _lines.Add(csv.Line);
        if (csv.Fault != CsvFault.None || csv.FieldCount != columns.Names.Length)
        {
            AddSpoiledRow(csv, columns, isNumbered);
            return;
        }

        if (!isNumbered)
        {
            AddId(csv, columns.Id);
        }

        for (var i = 0; i < columns.References.Length; i++)
        {
            AddReference(csv, columns.References[i], table.References[i]);
        }

        for (var i = 0; i < columns.Properties.Length; i++)
        {
            AddValue(csv, columns.Properties[i], table.Type.Properties[i], table.Columns[i]);
        }

        foreach (var rule in _rules)
        {
            if (rule.Check(row) is { } message)
            {
                log.Add(csv.Line, rule.Column.Name, csv[columns.Properties[rule.Column.Ordinal]], message);
            }
        }
    }

    /// <summary>Reports the fault of the record, and keeps its id and references as far as they are there, so that others' references to it still lead somewhere.</summary>
    private void AddSpoiledRow(in CsvReader csv, TableColumns columns, bool isNumbered)
    {
        _spoiled.Add(_lines.Count - 1);
        if (csv.Fault == CsvFault.None)
        {
            log.Add(csv.Line, null, $"the record has {csv.FieldCount} fields, but the header has {columns.Names.Length}; a field with a comma, quote or line break in it stands in quotes");
        }
        else
        {
            log.Add(csv.Line, csv.FaultField < columns.Names.Length ? columns.Names[csv.FaultField] : null, FaultMessage(csv));
            table.IsComplete &= csv.Fault != CsvFault.UnterminatedQuote;
        }

        if (!isNumbered)
        {
            table.Ids.Add(Field(csv, columns.Id));
        }

        for (var i = 0; i < columns.References.Length; i++)
        {
            table.References[i].Add(Field(csv, columns.References[i]));
        }

        foreach (var column in table.Columns)
        {
            column.AddMissing();
        }
    }

    private static ReadOnlySpan<byte> Field(in CsvReader csv, int field) => field >= 0 && field < csv.FieldCount ? csv[field] : [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddId(in CsvReader csv, int field)
    {
        var id = Field(csv, field);
        table.Ids.Add(id);
        if (field < 0 || ValueSyntax.IsId(id))
        {
            return;
        }

        if (id.IsEmpty)
        {
            log.Add(csv.Line, "id", "the id is empty; every row has one, unique over all tables");
        }
        else if (CheckText(csv, id, "id"))
        {
            log.Add(csv.Line, "id", id, $"is not an id; allowed are 1 to {ValueSyntax.MaxIdLength} ASCII letters, digits, '-', '_' and '.', of which the first is a letter or digit");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddReference(in CsvReader csv, int field, ReferenceBuilder reference)
    {
        var id = Field(csv, field);
        reference.Add(id);
        if (field < 0)
        {
            return;
        }

        if (id.IsEmpty)
        {
            log.Add(csv.Line, reference.Name, $"the field is empty; it must be the id of {reference.TargetsInWords}");
        }
        else
        {
            CheckText(csv, id, reference.Name);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddValue(in CsvReader csv, int field, Property property, ColumnBuilder column)
    {
        var value = Field(csv, field);
        if (value.IsEmpty || !CheckText(csv, value, property.Name))
        {
            column.AddMissing();
            if (value.IsEmpty && field >= 0 && property.IsRequired)
            {
                log.Add(csv.Line, property.Name, "the field is empty, but every row must have a value here");
            }
        }
        else if (!column.TryAdd(value))
        {
            log.Add(csv.Line, property.Name, value, ValueMessages.Refusal(property, value));
        }
    }

    /// <summary>Logs a value that is no text that can be kept, and returns whether it is one.</summary>
    private bool CheckText(in CsvReader csv, ReadOnlySpan<byte> value, string column)
    {
        if (_isCleanText)
        {
            return true;
        }

        var isValid = Utf8.IsValid(value);
        if (isValid && !value.Contains((byte)0))
        {
            return true;
        }

        log.Add(csv.Line, column, value, isValid ? "has a NUL character in it" : "is not valid UTF-8; save the file as UTF-8");
        return false;
    }

    private static string FaultMessage(in CsvReader csv) => csv.Fault switch
    {
        CsvFault.UnterminatedQuote => "the quote that opens this field is never closed; everything up to the end of the file is inside it",
        CsvFault.TextAfterQuote => "there is text after the closing quote of the field; a quote inside a quoted field is doubled",
        CsvFault.QuoteInText => "there is a quote inside a field that does not begin with one; such a field stands in quotes, with the quote doubled",
        CsvFault.BareReturn => "there is a carriage return without a line feed; lines end in LF or CRLF, and a field with a line break in it stands in quotes",
        _ => throw new ArgumentOutOfRangeException(nameof(csv)),
    };

    /// <summary>Gives relationships without ids of their own the table's name and the row's number, of equal width, so that they sort as they stand.</summary>
    private void NumberRows()
    {
        Span<byte> id = stackalloc byte[Encoding.UTF8.GetMaxByteCount(table.Type.Table.Length) + 16];
        var start = Encoding.UTF8.GetBytes($"{table.Type.Table}-", id);
        var format = new System.Buffers.StandardFormat('D', (byte)$"{_lines.Count}".Length);
        for (var row = 1; row <= _lines.Count; row++)
        {
            Utf8Formatter.TryFormat(row, id[start..], out var length, format);
            table.Ids.Add(id[..(start + length)]);
        }
    }
}
