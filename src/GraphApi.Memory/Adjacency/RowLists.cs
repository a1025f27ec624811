namespace GraphApi.Memory.Adjacency;

/// <summary>For each row of one table some rows of another one, ascending.</summary>
internal sealed class RowLists
{
    private readonly int[] _offsets;

    /// <param name="owners">By entry, in the order of the rows: the row that owns it; negative for an entry that belongs to another table.</param>
    /// <param name="ownerCount">How many rows own entries.</param>
    public RowLists(ReadOnlySpan<int> owners, int ownerCount)
    {
        _offsets = new int[ownerCount + 1];
        foreach (var owner in owners)
        {
            if (owner >= 0)
            {
                _offsets[owner + 1]++;
            }
        }

        for (var owner = 0; owner < ownerCount; owner++)
        {
            _offsets[owner + 1] += _offsets[owner];
        }

        var next = _offsets.AsSpan(0, ownerCount).ToArray();
        Rows = new int[_offsets[ownerCount]];
        for (var entry = 0; entry < owners.Length; entry++)
        {
            if (owners[entry] >= 0)
            {
                Rows[next[owners[entry]]++] = entry;
            }
        }
    }

    /// <summary>The rows of all lists, one list behind the other.</summary>
    public int[] Rows { get; }

    public RowRange RangeOf(int owner) => new(_offsets[owner], _offsets[owner + 1]);
}
