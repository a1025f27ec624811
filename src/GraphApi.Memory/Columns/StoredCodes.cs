using GraphApi.GraphQL.Values;
using GraphApi.Memory.Grouping;
using GraphApi.Memory.Indexes;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>Enums, country codes and dates.</summary>
internal sealed class StoredCodes : StoredColumn
{
    private readonly CodedColumn _column;
    private readonly CodeMeaning _meaning;

    /// <summary>By code + 1: the value as JSON; <c>null</c> for the code -1.</summary>
    private readonly byte[][] _json;
    private readonly ulong[] _sortKeys;

    public StoredCodes(CodedColumn column, bool isDate, NameRanks names)
    {
        _column = column;
        _json = ["null"u8.ToArray(), .. EscapedText.Quote(column.Texts)];
        _meaning = isDate ? CodeMeaning.OfDates(column.Texts) : CodeMeaning.OfTexts(column.Texts);
        _sortKeys = [.. column.Texts.Select((text, code) => _meaning.Dates is { } dates ? dates.SortKey(code) : names.KeyOf(text))];
    }

    public CodedColumn Column => _column;

    /// <inheritdoc cref="_json"/>
    public byte[][] Json => _json;

    public CodeMeaning Meaning => _meaning;

    public override RowTest IsNull => new NullTest(_column);

    public override void AddTo(FragmentBuilder<FieldOperator> fields) =>
        fields.Add(new CodedOperator(fields.TakeFragment(), _column, _json));

    public override SortReader CreateSortReader(CoercedVariables variables) => new CodedSortReader(_column, _sortKeys, _json);

    public override GroupReader CreateGroupReader() => CodedGroupReader.Of(_column);

    public override PropertyIndex CreateIndex() => new CodeIndex(this);

    public override RowTest Compare(Comparison comparison, Value operand) => CodedTest.Of(_column, _meaning.Compare(comparison, operand));

    public override RowTest Among(IReadOnlyList<Value> choices) => CodedTest.Of(_column, _meaning.Among(choices));
}
