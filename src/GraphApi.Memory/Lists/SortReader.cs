using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>Reads one value of a row for sorting.</summary>
internal abstract class SortReader
{
    /// <summary>The key of a row without a value: behind every other.</summary>
    public const ulong NoValue = ulong.MaxValue;

    /// <summary>A number that sorts as the value does. Equal keys mean equal values, but for texts, of which the key has only the beginning.</summary>
    public abstract ulong KeyOf(int row, int relationship);

    /// <summary>The whole value of a text; empty where the key alone decides.</summary>
    public virtual ReadOnlySpan<byte> TextOf(int row, int relationship) => [];

    /// <summary>Writes the value into a cursor.</summary>
    public abstract void WriteTo(CursorWriter cursor, int row, int relationship);
}
