namespace GraphApi.Plan.Costs;

/// <summary>What an operation, or a part of it, may cost.</summary>
/// <param name="Total">Elements that may be visited.</param>
/// <param name="List">The coordinate of the innermost list on the most expensive way down: the one to shrink first; null where no list is involved.</param>
public readonly record struct Cost(long Total, string? List);
