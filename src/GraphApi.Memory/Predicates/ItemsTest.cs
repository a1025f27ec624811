using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Quantifies a test over the items of a list.</summary>
internal sealed class ItemsTest(ListColumn column, Quantifier quantifier, RowTest term) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship) => quantifier.Holds(column[row], term, state);
}
