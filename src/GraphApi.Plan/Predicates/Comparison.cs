namespace GraphApi.Plan.Predicates;

/// <summary>
/// How a value is compared. Text goes by code point, enums and countries by their names. Dates are intervals: Equal is the same text,
/// Less ends before the operand's first day, LessOrEqual ends no later than its last day, Greater starts after its last day,
/// GreaterOrEqual starts no earlier than its first day, Within lies inside it.
/// </summary>
public enum Comparison
{
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Within,
    Contains,
    StartsWith,
    EndsWith,
}
