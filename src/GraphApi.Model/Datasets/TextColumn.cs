using System.Text;

namespace GraphApi.Model.Datasets;

/// <summary>Free text as UTF-8, the rows one after another in one array.</summary>
public sealed class TextColumn : Column
{
    private readonly byte[] _bytes;
    private readonly int[] _offsets;
    private readonly bool[]? _nulls;

    /// <param name="bytes">The texts without separators.</param>
    /// <param name="offsets">Where each row starts, and one more: always row count + 1 long.</param>
    /// <param name="nulls">True for rows without a value; null where every row has one.</param>
    public TextColumn(byte[] bytes, int[] offsets, bool[]? nulls)
    {
        _bytes = bytes;
        _offsets = offsets;
        _nulls = nulls;
    }

    public override int Count => _offsets.Length - 1;

    public override bool IsNull(int row) => _nulls is not null && _nulls[row];

    /// <summary>The UTF-8 of a row; empty where it has no value.</summary>
    public ReadOnlySpan<byte> this[int row] => _bytes.AsSpan(_offsets[row], _offsets[row + 1] - _offsets[row]);

    /// <summary>The UTF-8 of a row, to be kept.</summary>
    public ReadOnlyMemory<byte> Memory(int row) => _bytes.AsMemory(_offsets[row], _offsets[row + 1] - _offsets[row]);

    /// <summary>All rows' UTF-8 without separators.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Where each row starts in <see cref="Bytes"/>, and one more.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    public string? GetString(int row) => IsNull(row) ? null : Encoding.UTF8.GetString(this[row]);
}
