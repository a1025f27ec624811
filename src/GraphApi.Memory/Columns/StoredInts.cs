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

    public override SortReader CreateSortReader() => new IntSortReader(column);

    public override PropertyIndex CreateIndex() => new NumberIndex(new IntSortReader(column), column.Count);

    public override RowTest Compare(Comparison comparison, Value operand)
    {
        long number = OperandText.IntOf(operand);
        return comparison switch
        {
            Comparison.Equal => IntRangeTest.Of(column, number, number),
            Comparison.Less => IntRangeTest.Of(column, int.MinValue, number - 1),
            Comparison.LessOrEqual => IntRangeTest.Of(column, int.MinValue, number),
            Comparison.Greater => IntRangeTest.Of(column, number + 1, int.MaxValue),
            Comparison.GreaterOrEqual => IntRangeTest.Of(column, number, int.MaxValue),
            _ => throw Unanswerable(comparison, "whole numbers"),
        };
    }

    public override RowTest Among(IReadOnlyList<Value> choices) => new IntSetTest(column, [.. choices.Select(OperandText.IntOf)]);
}
