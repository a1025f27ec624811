using GraphApi.GraphQL.Values;
using GraphApi.Memory.Indexes;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>Whole numbers.</summary>
internal sealed class StoredInts(IntColumn column) : StoredColumn
{
    public override RowTest IsNull => new NullTest(column);

    public override void AddTo(FragmentBuilder<FieldOperator> fields) => fields.Add(new IntOperator(fields.TakeFragment(), column));

    public override SortReader CreateSortReader(CoercedVariables variables) => new IntSortReader(column);

    public override PropertyIndex CreateIndex() => new NumberIndex(new IntSortReader(column), column.Count);

    public override RowTest Compare(Comparison comparison, Value operand)
    {
        var (least, most) = IntBounds.Of(comparison, OperandText.IntOf(operand));
        return IntRangeTest.Of(column, least, most);
    }

    public override RowTest Among(IReadOnlyList<Value> choices) => new IntSetTest(column, [.. choices.Select(OperandText.IntOf)]);
}
