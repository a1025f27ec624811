using System.Text;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>A request's cursor in the terms of a list: what rows are compared with.</summary>
internal sealed class BoundCursor(CursorPosition position, SortTerm[] order)
{
    private readonly ulong[] _keys = [.. order.Select((term, index) => term.KeyOf(position.Values[index]))];
    private readonly byte[][] _texts = [.. order.Select((term, index) => term.TextOf(position.Values[index]))];

    public byte[] Id { get; } = Encoding.UTF8.GetBytes(position.Id);

    public byte[] RelationshipId { get; } = Encoding.UTF8.GetBytes(position.RelationshipId ?? "");

    public ulong Key(int term) => _keys[term];

    public ReadOnlySpan<byte> Text(int term) => _texts[term];
}
