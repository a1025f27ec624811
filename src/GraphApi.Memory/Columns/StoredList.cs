using GraphApi.GraphQL.Values;
using GraphApi.Memory.Grouping;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>Lists of texts or names; filtered by their items only.</summary>
internal sealed class StoredList(ListColumn column) : StoredColumn
{
    private readonly byte[][] _json = EscapedText.Quote(column.Texts);

    public ListColumn Column => column;

    public CodeMeaning Meaning { get; } = CodeMeaning.OfTexts(column.Texts);

    public override RowTest IsNull => RowTest.Never;

    public override void AddTo(FragmentBuilder<FieldOperator> fields)
    {
        fields.Literal("["u8);
        fields.Add(new ListValueOperator(fields.TakeFragment(), column, _json));
        fields.Literal("]"u8);
    }

    public override SortReader CreateSortReader() => throw new InvalidOperationException("The plan sorts by a list, which has no order.");

    public override GroupReader CreateGroupReader() => new ItemsGroupReader(column);

    public override RowTest Compare(Comparison comparison, Value operand) => throw Unanswerable(comparison, "lists");

    public override RowTest Among(IReadOnlyList<Value> choices) => throw Unanswerable(Comparison.Equal, "lists");
}
