namespace GraphApi.Plan.Predicates;

/// <summary>How many of several must satisfy a term. All and None hold where there are none.</summary>
public enum Quantifier
{
    Some,
    All,
    None,
}
