using GraphApi.Memory.Adjacency;

namespace GraphApi.Memory.Lists;

/// <summary>The positions that a list's rows can have: a run of them, or those that an index gives.</summary>
/// <param name="Positions">What the index gives; null for the run from <paramref name="Start"/> to <paramref name="End"/> itself.</param>
/// <param name="Start">The first candidate.</param>
/// <param name="End">Behind the last candidate.</param>
/// <param name="Order">How they come.</param>
internal readonly record struct Candidates(int[]? Positions, int Start, int End, CandidateOrder Order)
{
    public static Candidates None => new(null, 0, 0, CandidateOrder.Position);

    public static Candidates All(RowRange range) => new(null, range.Start, range.End, CandidateOrder.Position);

    public int Count => End - Start;

    public int this[int index] => Positions is null ? index : Positions[index];

    /// <summary>The first candidate whose position is not below the given one; they come by position.</summary>
    public int FirstNotBelow(int position)
    {
        if (Positions is null)
        {
            return Math.Clamp(position, Start, End);
        }

        var found = Array.BinarySearch(Positions, Start, Count, position);
        return found >= 0 ? found : ~found;
    }
}
