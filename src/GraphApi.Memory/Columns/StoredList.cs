using GraphApi.Memory.Grouping;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>Lists that are stored.</summary>
internal sealed class StoredList(ListColumn column) : ItemColumn
{
    private readonly byte[][] _json = EscapedText.Quote(column.Texts);

    public override CodeMeaning Meaning { get; } = CodeMeaning.OfTexts(column.Texts);

    public override void AddTo(FragmentBuilder<FieldOperator> fields)
    {
        fields.Literal("["u8);
        fields.Add(new ListValueOperator(fields.TakeFragment(), column, _json));
        fields.Literal("]"u8);
    }

    public override RowTest Quantify(Quantifier quantifier, RowTest term) => new ItemsTest(column, quantifier, term);

    public override GroupReader CreateGroupReader() => new ItemsGroupReader(column);
}
