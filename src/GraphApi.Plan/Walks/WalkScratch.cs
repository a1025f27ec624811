namespace GraphApi.Plan.Walks;

/// <summary>What one search needs and the next one can use again.</summary>
public sealed class WalkScratch
{
    public WalkSide Forward { get; } = new();

    public WalkSide Backward { get; } = new();

    public WalkMarks Bounds { get; } = new();

    /// <summary>The nodes of the level that is being gone on from.</summary>
    public List<int> Level { get; } = [];

    /// <summary>The nodes of the next level, as they are met.</summary>
    public List<int> Next { get; } = [];

    /// <summary>Makes the next level the present one.</summary>
    public void Advance()
    {
        Level.Clear();
        Level.AddRange(Next);
        Next.Clear();
    }
}
