using GraphApi.Memory.Operators;
using GraphApi.Plan.Binding;

namespace GraphApi.Memory.Lists;

/// <summary>
/// Keeps the best rows of many, at most a page of them: a binary heap whose root is the row that goes first when a better one comes.
/// The best rows of a backward page are the last ones.
/// </summary>
internal ref struct RowHeap
{
    private readonly RowOrder _order;
    private readonly Span<int> _positions;
    private readonly Span<ulong> _keys;

    /// <summary>1 where the root is the greatest row, -1 where it is the smallest.</summary>
    private readonly int _direction;
    private int _count;

    /// <param name="order">The list's order.</param>
    /// <param name="scratch">Where the rows are kept; it must not grow meanwhile.</param>
    /// <param name="taken">The first of the places there.</param>
    /// <param name="page">How many rows are wanted, and of which end.</param>
    public RowHeap(RowOrder order, Scratch scratch, int taken, BoundPage page)
    {
        _order = order;
        _positions = scratch.Positions.AsSpan(taken, scratch.Used - taken);
        _keys = scratch.Keys.AsSpan(taken, scratch.Used - taken);
        _direction = page.Backward ? -1 : 1;
    }

    public void Offer(ulong key, int position)
    {
        if (_count < _positions.Length)
        {
            (_keys[_count], _positions[_count]) = (key, position);
            SiftUp(_count++);
            return;
        }

        if (_count > 0 && _direction * _order.Compare(key, position, _keys[0], _positions[0]) < 0)
        {
            (_keys[0], _positions[0]) = (key, position);
            SiftDown(_count);
        }
    }

    /// <summary>Brings the rows into the list's order and returns how many there are.</summary>
    public readonly int Sort()
    {
        for (var size = _count - 1; size > 0; size--)
        {
            Swap(0, size);
            SiftDown(size);
        }

        if (_direction < 0)
        {
            _positions[.._count].Reverse();
        }

        return _count;
    }

    private readonly void SiftUp(int child)
    {
        while (child > 0)
        {
            var parent = (child - 1) / 2;
            if (!IsAbove(child, parent))
            {
                return;
            }

            Swap(child, parent);
            child = parent;
        }
    }

    private readonly void SiftDown(int size)
    {
        var parent = 0;
        while (true)
        {
            var child = (2 * parent) + 1;
            if (child >= size)
            {
                return;
            }

            if (child + 1 < size && IsAbove(child + 1, child))
            {
                child++;
            }

            if (!IsAbove(child, parent))
            {
                return;
            }

            Swap(child, parent);
            parent = child;
        }
    }

    private readonly bool IsAbove(int left, int right) =>
        _direction * _order.Compare(_keys[left], _positions[left], _keys[right], _positions[right]) > 0;

    private readonly void Swap(int left, int right)
    {
        (_keys[left], _keys[right]) = (_keys[right], _keys[left]);
        (_positions[left], _positions[right]) = (_positions[right], _positions[left]);
    }
}
