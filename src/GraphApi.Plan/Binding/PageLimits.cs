namespace GraphApi.Plan.Binding;

/// <summary>How many rows a page has: where the client does not say, and at most.</summary>
public sealed record PageLimits(int DefaultSize, int MaxSize, int MaxIds)
{
    public static PageLimits Default { get; } = new(DefaultSize: 50, MaxSize: 200, MaxIds: 100);
}
