using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Quantifies a test over the items of a list.</summary>
internal sealed class ItemsTest(ListColumn column, Quantifier quantifier, RowTest term) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship)
    {
        var deciding = quantifier.DecidingAnswer();
        foreach (var code in column[row])
        {
            if (term.Holds(state, code, -1) == deciding)
            {
                return quantifier == Quantifier.Some;
            }
        }

        return quantifier != Quantifier.Some;
    }
}
