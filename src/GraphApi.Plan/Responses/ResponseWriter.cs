using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace GraphApi.Plan.Responses;

/// <summary>One response as JSON bytes in one pooled buffer, written front to back; what was written last can be taken back.</summary>
public sealed class ResponseWriter : IBufferWriter<byte>, IDisposable
{
    private const int InitialBytes = 4096;

    /// <summary>More than the longest number that <see cref="Utf8Formatter"/> writes.</summary>
    private const int NumberBytes = 32;

    private readonly int _limitBytes;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);
    private int _position;

    /// <param name="limitBytes">The most that may be written.</param>
    public ResponseWriter(int limitBytes)
    {
        _limitBytes = limitBytes;
    }

    /// <summary>How many bytes are written; a value of it can be given to <see cref="Truncate"/> later.</summary>
    public int Position => _position;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _position);

    /// <summary>Takes back all that was written since <paramref name="position"/>.</summary>
    public void Truncate(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, _position);
        _position = position;
    }

    /// <summary>For work that is not begun where its answer would not fit.</summary>
    /// <exception cref="ResponseTooLargeException">So many more bytes are more than may be written.</exception>
    public void ThrowIfTooLarge(long bytes)
    {
        if (bytes > _limitBytes - _position)
        {
            throw new ResponseTooLargeException(_limitBytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _position)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_buffer.AsSpan(_position));
        _position += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if (_position == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_position++] = value;
    }

    /// <summary>Writes the comma before an item of a list or a member of an object, where it is not the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteSeparator(int index)
    {
        if (index > 0)
        {
            WriteByte((byte)',');
        }
    }

    public void WriteNull() => Write("null"u8);

    public void WriteBoolean(bool value) => Write(value ? "true"u8 : "false"u8);

    public void WriteInt32(int value)
    {
        var span = GetSpan(NumberBytes);
        Utf8Formatter.TryFormat(value, span, out var written);
        _position += written;
    }

    /// <summary>Writes the shortest text that reads back as the same number: 7 and 7.5, never 7.0.</summary>
    public void WriteDouble(double value)
    {
        var span = GetSpan(NumberBytes);
        value.TryFormat(span, out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes UTF-8 text as a JSON string, with its quotes.</summary>
    public void WriteText(ReadOnlySpan<byte> utf8)
    {
        WriteByte((byte)'"');
        JsonText.Escape(utf8, this);
        WriteByte((byte)'"');
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _buffer.Length - _position);
        _position += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureFree(Math.Max(1, sizeHint));
        return _buffer.AsMemory(_position);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureFree(Math.Max(1, sizeHint));
        return _buffer.AsSpan(_position);
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _position = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void EnsureFree(int bytes)
    {
        if (bytes > _buffer.Length - _position)
        {
            Grow(bytes);
        }
    }

    private void Grow(int bytes)
    {
        ThrowIfTooLarge(bytes);
        var needed = (long)_position + bytes;
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(needed, 2L * _buffer.Length), _limitBytes));
        _buffer.AsSpan(0, _position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
