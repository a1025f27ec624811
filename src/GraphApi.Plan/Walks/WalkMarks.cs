using System.Runtime.CompilerServices;

namespace GraphApi.Plan.Walks;

/// <summary>
/// A distance for each node that a search has met. Clearing takes no time: each use writes marks above those of all earlier ones, so that the array is filled
/// once in many searches.
/// </summary>
public sealed class WalkMarks
{
    private const int MarksPerUse = PathRequest.LongestPath + 1;

    private int[] _marks = [];
    private int _first;

    public void Clear(int nodeCount)
    {
        _first += MarksPerUse;
        if (_marks.Length < nodeCount || _first > int.MaxValue - MarksPerUse)
        {
            _marks = new int[nodeCount];
            _first = MarksPerUse;
        }
    }

    public void Mark(int node, int distance) => _marks[node] = _first + distance;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMarked(int node) => _marks[node] >= _first;

    /// <summary>The distance of a node; above every distance where it has not been met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Distance(int node) => (uint)(_marks[node] - _first);
}
