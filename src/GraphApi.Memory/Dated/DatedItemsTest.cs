using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Dated;

/// <summary>Quantifies a test over the kinds or perspectives of the sources of a time.</summary>
internal sealed class DatedItemsTest(DatedNames column, Quantifier quantifier, RowTest term) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship) =>
        quantifier.Holds(column.CodesOf(row, state.DayOf(column.Day), new int[column.CountOf(row)]), term, state);
}
