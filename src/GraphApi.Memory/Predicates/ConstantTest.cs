using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds for every row, or for none.</summary>
internal sealed class ConstantTest(bool holds) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship) => holds;
}
