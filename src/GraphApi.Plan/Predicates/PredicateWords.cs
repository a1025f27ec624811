namespace GraphApi.Plan.Predicates;

/// <summary>How comparisons and quantifiers read in a printed plan.</summary>
internal static class PredicateWords
{
    public static string Symbol(this Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Within => "within",
        Comparison.Contains => "contains",
        Comparison.StartsWith => "starts with",
        Comparison.EndsWith => "ends with",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    public static string Word(this Quantifier quantifier) => quantifier switch
    {
        Quantifier.Some => "some",
        Quantifier.All => "all",
        Quantifier.None => "no",
        _ => throw new ArgumentOutOfRangeException(nameof(quantifier)),
    };
}
