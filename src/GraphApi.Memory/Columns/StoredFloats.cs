using GraphApi.GraphQL.Values;
using GraphApi.Memory.Indexes;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>Floating point numbers.</summary>
internal sealed class StoredFloats(FloatColumn column) : StoredColumn
{
    public override RowTest IsNull => new NullTest(column);

    public override void AddTo(FragmentBuilder<FieldOperator> fields) => fields.Add(new FloatOperator(fields.TakeFragment(), column));

    public override SortReader CreateSortReader(CoercedVariables variables) => new FloatSortReader(column);

    public override PropertyIndex CreateIndex() => new NumberIndex(new FloatSortReader(column), column.Count);

    public override RowTest Compare(Comparison comparison, Value operand) => comparison > Comparison.GreaterOrEqual
        ? throw Unanswerable(comparison, "numbers")
        : new FloatTest(column, comparison, OperandText.DoubleOf(operand));

    public override RowTest Among(IReadOnlyList<Value> choices) => new FloatSetTest(column, [.. choices.Select(OperandText.DoubleOf)]);
}
