using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>How quantifiers are decided.</summary>
internal static class Quantifiers
{
    /// <summary>The answer of a single row that decides the whole: Some then holds, All and None then do not.</summary>
    public static bool DecidingAnswer(this Quantifier quantifier) => quantifier != Quantifier.All;
}
