namespace GraphApi.Plan.Binding;

/// <summary>How much a list and a walk give: where the client does not say, and at most.</summary>
/// <param name="DefaultSize">Rows of a page where the client does not say.</param>
/// <param name="MaxSize">Rows of a page.</param>
/// <param name="MaxIds">Ids that one argument takes.</param>
public sealed record PageLimits(int DefaultSize, int MaxSize, int MaxIds)
{
    public static PageLimits Default { get; } = new(DefaultSize: 50, MaxSize: 200, MaxIds: 100);

    /// <summary>Relationships that the walks of one operation may look at, all together.</summary>
    public long WalkBudget { get; init; } = 1_000_000;
}
