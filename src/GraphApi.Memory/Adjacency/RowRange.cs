namespace GraphApi.Memory.Adjacency;

/// <summary>A run of positions; <paramref name="End"/> is the first one behind it.</summary>
internal readonly record struct RowRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;
}
