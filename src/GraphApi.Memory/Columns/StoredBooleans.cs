using GraphApi.GraphQL.Values;
using GraphApi.Memory.Grouping;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>Booleans, which every row has.</summary>
internal sealed class StoredBooleans(BooleanColumn column) : StoredColumn
{
    public override RowTest IsNull => RowTest.Never;

    public override void AddTo(FragmentBuilder<FieldOperator> fields) => fields.Add(new BooleanOperator(fields.TakeFragment(), column));

    public override SortReader CreateSortReader(CoercedVariables variables) => new BooleanSortReader(column);

    public override GroupReader CreateGroupReader() => new BooleanGroupReader(column);

    public override RowTest Compare(Comparison comparison, Value operand) => comparison == Comparison.Equal
        ? new BooleanTest(column, OperandText.BooleanOf(operand))
        : throw Unanswerable(comparison, "Booleans");

    public override RowTest Among(IReadOnlyList<Value> choices) =>
        AnyTest.Of([.. choices.Select(choice => new BooleanTest(column, OperandText.BooleanOf(choice)))]);
}
