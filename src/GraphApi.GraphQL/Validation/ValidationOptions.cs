namespace GraphApi.GraphQL.Validation;

/// <summary>How much work one document may cause during validation.</summary>
public sealed record ValidationOptions
{
    /// <summary>The limits that apply when nothing else is said.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>How many errors are reported before validation stops; a last error then says so.</summary>
    public int MaxErrors { get; init; } = 50;

    /// <summary>How many fragment spreads may be followed, each counted once per operation and per merged selection set that reaches it.</summary>
    public int MaxFragmentSpreads { get; init; } = 10_000;

    /// <summary>How many fields and argument values may be compared to decide whether fields can be merged; stops documents whose merged selection sets multiply.</summary>
    public int MaxFieldComparisons { get; init; } = 100_000;
}
