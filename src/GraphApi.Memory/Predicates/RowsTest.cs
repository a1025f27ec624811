using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Quantifies a test over the rows that hang on a row; stops at the first one that decides.</summary>
internal sealed class RowsTest(ListSource source, Quantifier quantifier, RowFilter filter) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship)
    {
        var deciding = quantifier.DecidingAnswer();
        var range = source.RangeOf(row);
        for (var position = range.Start; position < range.End; position++)
        {
            state.Visit();
            if (filter.Accepts(state, source.ElementAt(position), source.RelationshipAt(position)) == deciding)
            {
                return quantifier == Quantifier.Some;
            }
        }

        return quantifier != Quantifier.Some;
    }
}
