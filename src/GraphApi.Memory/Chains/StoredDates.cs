using GraphApi.Model;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Memory.Chains;

/// <summary>When the rows of a table begin and end.</summary>
internal sealed class StoredDates
{
    private readonly CodedColumn? _begin;
    private readonly CodedColumn? _end;

    /// <summary>By code.</summary>
    private readonly PartialDate[] _begins;
    private readonly PartialDate[] _ends;

    public StoredDates(Table table)
    {
        (_begin, _begins) = Read(table, table.ElementType.Begin);
        (_end, _ends) = Read(table, table.ElementType.End);
    }

    public RecordedDates this[int row] => new(DateAt(_begin, _begins, row), DateAt(_end, _ends, row));

    private static PartialDate? DateAt(CodedColumn? column, PartialDate[] dates, int row) => column is null || column.IsNull(row) ? null : dates[column[row]];

    private static (CodedColumn? Column, PartialDate[] Dates) Read(Table table, Property? property) =>
        property is null || table.Columns[property.Ordinal] is not CodedColumn column ? (null, []) : (column, [.. column.Texts.Select(Read)]);

    private static PartialDate Read(string text) => PartialDate.TryParse(text, out var date)
        ? date
        : throw new InvalidOperationException($"The data set has the date \"{text}\", which is none: it was not checked when it was loaded.");
}
