using GraphApi.Memory.Operators;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>How quantifiers are decided.</summary>
internal static class Quantifiers
{
    /// <summary>The answer of a single row that decides the whole: Some then holds, All and None then do not.</summary>
    public static bool DecidingAnswer(this Quantifier quantifier) => quantifier != Quantifier.All;

    /// <summary>Whether a test of items holds for as many of the codes as the quantifier says.</summary>
    public static bool Holds(this Quantifier quantifier, ReadOnlySpan<int> codes, RowTest term, ExecutionState state)
    {
        var deciding = quantifier.DecidingAnswer();
        foreach (var code in codes)
        {
            if (term.Holds(state, code, -1) == deciding)
            {
                return quantifier == Quantifier.Some;
            }
        }

        return quantifier != Quantifier.Some;
    }
}
