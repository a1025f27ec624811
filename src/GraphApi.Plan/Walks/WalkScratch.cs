namespace GraphApi.Plan.Walks;

/// <summary>What one search needs and the next one can use again.</summary>
public sealed class WalkScratch
{
    private byte[] _distances = [];

    public WalkSide Forward { get; } = new();

    public WalkSide Backward { get; } = new();

    public WalkMarks Marks { get; } = new();

    /// <summary>The nodes of the level that is being gone on from.</summary>
    public List<int> Level { get; } = [];

    /// <summary>The nodes of the next level, as they are met.</summary>
    public List<int> Next { get; } = [];

    /// <summary>Begins both sides of a search for paths.</summary>
    public void Begin(int nodeCount, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<int> barred)
    {
        Forward.Forget();
        Backward.Forget();
        if (_distances.Length < nodeCount)
        {
            _distances = new byte[nodeCount];
        }

        Forward.Begin(new WalkDistances(_distances, shift: 0), sources, barred);
        Backward.Begin(new WalkDistances(_distances, shift: 4), targets, barred);
    }

    /// <summary>Makes the next level the present one.</summary>
    public void Advance()
    {
        Level.Clear();
        Level.AddRange(Next);
        Next.Clear();
    }
}
