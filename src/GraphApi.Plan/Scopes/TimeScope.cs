using GraphApi.Plan.Operands;

namespace GraphApi.Plan.Scopes;

/// <summary>
/// Under which dates a part of a plan sees the graph; what it hides then is said by <see cref="Visibility"/>. Both operands are days, and either can be a variable.
/// </summary>
/// <param name="AsOf">Only what may hold on that day, and what had begun by then; null for any time.</param>
/// <param name="KnownBy">Only what a source supported by that day; null for all that is known.</param>
public sealed record TimeScope(Operand? AsOf, Operand? KnownBy)
{
    /// <summary>Everything, whenever it was and however it became known.</summary>
    public static TimeScope None { get; } = new(null, null);

    /// <summary>The scope as words behind what it limits, each with a comma before it; empty for <see cref="None"/>.</summary>
    public override string ToString() => (AsOf is null ? "" : $", as of {AsOf}") + (KnownBy is null ? "" : $", known by {KnownBy}");
}
