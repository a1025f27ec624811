using GraphApi.Plan.Cursors;
using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Operators;

/// <summary>Buffers that one execution needs and the next one can use again.</summary>
internal sealed class Scratch
{
    private const int InitialRows = 256;

    private ulong[] _keys = new ulong[InitialRows];
    private int[] _positions = new int[InitialRows];

    private WalkScratch? _walk;

    public CursorWriter Cursor { get; } = new();

    public WalkScratch Walk => _walk ??= new WalkScratch();

    /// <summary>How many places of the stack are in use: each list that is being written holds the ones of its page.</summary>
    public int Used { get; private set; }

    /// <summary>The positions of the rows that lists have selected, one page behind the other.</summary>
    public int[] Positions => _positions;

    /// <summary>The sort keys beside <see cref="Positions"/>.</summary>
    public ulong[] Keys => _keys;

    /// <summary>Takes places at the end of the stack and returns the first.</summary>
    public int Take(int rows)
    {
        var first = Used;
        Used += rows;
        if (Used > _positions.Length)
        {
            var size = Math.Max(Used, 2 * _positions.Length);
            Array.Resize(ref _positions, size);
            Array.Resize(ref _keys, size);
        }

        return first;
    }

    /// <summary>Gives back all places from <paramref name="first"/> on.</summary>
    public void Release(int first) => Used = first;
}
