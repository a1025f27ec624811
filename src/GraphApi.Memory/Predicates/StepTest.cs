using GraphApi.Memory.Operators;
using GraphApi.Memory.Steps;

namespace GraphApi.Memory.Predicates;

/// <summary>Tests the element that a step leads to; <paramref name="byType"/> is by ordinal of its type. Does not hold where there is none.</summary>
internal sealed class StepTest(StepOperator step, RowTest?[] byType) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship)
    {
        if (!step.TryFollow(row, relationship, out var element))
        {
            return false;
        }

        state.Visit();
        return byType[element.Type] is { } test && test.Holds(state, element.Row, -1);
    }
}
