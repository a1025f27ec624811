using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Compares texts as UTF-8 bytes, whose order is that of the code points.</summary>
internal sealed class TextTest(TextColumn texts, Comparison comparison, byte[] operand) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship)
    {
        if (texts.IsNull(row))
        {
            return false;
        }

        var text = texts[row];
        return comparison switch
        {
            Comparison.Equal => text.SequenceEqual(operand),
            Comparison.Less => text.SequenceCompareTo(operand) < 0,
            Comparison.LessOrEqual => text.SequenceCompareTo(operand) <= 0,
            Comparison.Greater => text.SequenceCompareTo(operand) > 0,
            Comparison.GreaterOrEqual => text.SequenceCompareTo(operand) >= 0,
            Comparison.Contains => text.IndexOf(operand) >= 0,
            Comparison.StartsWith => text.StartsWith(operand),
            Comparison.EndsWith => text.EndsWith(operand),
            _ => false,
        };
    }
}
