using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Compares numbers; NaN, which stands for no value, passes no comparison.</summary>
internal sealed class FloatTest(FloatColumn column, Comparison comparison, double operand) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship)
    {
        var value = column[row];
        return comparison switch
        {
            Comparison.Equal => value == operand,
            Comparison.Less => value < operand,
            Comparison.LessOrEqual => value <= operand,
            Comparison.Greater => value > operand,
            Comparison.GreaterOrEqual => value >= operand,
            _ => false,
        };
    }
}
