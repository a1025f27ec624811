using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where at least one row hangs on a row; visits none.</summary>
internal sealed class PresenceTest(ListSource source) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship) => !source.RangeOf(row).IsEmpty;
}
