namespace GraphApi.Plan.Walks;

/// <summary>How many relationships a search may look at. Looking at those of a node is asked for before it happens.</summary>
public sealed class WalkBudget(long relationships, CancellationToken cancellationToken)
{
    private const int NodesBetweenChecks = 256;

    private int _nodes;

    /// <summary>Relationships that were looked at, each as often as it was.</summary>
    public long Spent { get; private set; }

    /// <summary>True where a look was refused: the search ends with what it has.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>False where there is not enough left to look at so many relationships.</summary>
    /// <exception cref="OperationCanceledException">The caller does not wait any longer.</exception>
    public bool TrySpend(int degree)
    {
        if (++_nodes % NodesBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (IsExhausted || relationships - Spent < degree)
        {
            IsExhausted = true;
            return false;
        }

        Spent += degree;
        return true;
    }
}
