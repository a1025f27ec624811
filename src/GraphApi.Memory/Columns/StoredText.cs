using GraphApi.GraphQL.Values;
using GraphApi.Memory.Grouping;
using GraphApi.Memory.Indexes;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>Free text, ids and labels.</summary>
internal sealed class StoredText(TextColumn texts) : StoredColumn
{
    private readonly TextColumn _json = EscapedText.Of(texts);
    private readonly bool _hasNulls = HasNulls(texts);

    /// <summary>The texts as codes; made when they are first counted by, and only categories are.</summary>
    private readonly Lazy<CodedColumn> _codes = new(() => TextCodes.Of(texts));

    public TextColumn Texts => texts;

    public override RowTest IsNull => _hasNulls ? new NullTest(texts) : RowTest.Never;

    public override void AddTo(FragmentBuilder<FieldOperator> fields)
    {
        if (_hasNulls)
        {
            fields.Add(new NullableTextOperator(fields.TakeFragment(), _json));
            return;
        }

        fields.Literal("\""u8);
        fields.Add(new TextOperator(fields.TakeFragment(), _json));
        fields.Literal("\""u8);
    }

    public override SortReader CreateSortReader(CoercedVariables variables) => new TextSortReader(texts);

    public override GroupReader CreateGroupReader() => CodedGroupReader.Of(_codes.Value);

    public override PropertyIndex CreateIndex() => new TextIndex(texts);

    public override RowTest Compare(Comparison comparison, Value operand) => comparison == Comparison.Within
        ? throw Unanswerable(comparison, "texts")
        : new TextTest(texts, comparison, OperandText.Utf8Of(operand));

    public override RowTest Among(IReadOnlyList<Value> choices) => new TextSetTest(texts, [.. choices.Select(OperandText.Utf8Of)]);

    private static bool HasNulls(TextColumn texts)
    {
        for (var row = 0; row < texts.Count; row++)
        {
            if (texts.IsNull(row))
            {
                return true;
            }
        }

        return false;
    }
}
