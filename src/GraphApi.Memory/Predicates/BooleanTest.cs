using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where a Boolean is the expected one.</summary>
internal sealed class BooleanTest(BooleanColumn column, bool expected) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship) => column[row] == expected;
}
