using System.Buffers.Text;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Cursors;

/// <summary>
/// Makes one cursor at a time: <see cref="Begin"/>, the record's id, the relationship's id or null, the order's values, <see cref="WriteTo"/>.
/// Reads back by <see cref="CursorCodec"/>.
/// </summary>
public sealed class CursorWriter : IDisposable
{
    private const int MaxBytes = 1 << 20;

    private readonly ResponseWriter _json = new(MaxBytes);

    public void Begin(ListIdentity identity)
    {
        _json.Truncate(0);
        _json.WriteByte((byte)'[');
        Span<byte> text = stackalloc byte[identity.Text.Length];
        System.Text.Encoding.ASCII.GetBytes(identity.Text, text);
        _json.WriteText(text);
    }

    public void Null()
    {
        Comma();
        _json.WriteNull();
    }

    public void Text(ReadOnlySpan<byte> utf8)
    {
        Comma();
        _json.WriteText(utf8);
    }

    public void Int32(int value)
    {
        Comma();
        _json.WriteInt32(value);
    }

    public void Double(double value)
    {
        Comma();
        _json.WriteDouble(value);
    }

    public void Boolean(bool value)
    {
        Comma();
        _json.WriteBoolean(value);
    }

    /// <summary>Writes the finished cursor as a JSON string.</summary>
    public void WriteTo(ResponseWriter response)
    {
        _json.WriteByte((byte)']');
        response.WriteByte((byte)'"');
        var json = _json.Written.Span;
        var target = response.GetSpan(Base64Url.GetEncodedLength(json.Length));
        response.Advance(Base64Url.EncodeToUtf8(json, target));
        response.WriteByte((byte)'"');
    }

    public void Dispose() => _json.Dispose();

    private void Comma() => _json.WriteByte((byte)',');
}
