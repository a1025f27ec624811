using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace GraphApi.Bolt.PackStream;

/// <summary>Writes PackStream values, each in its smallest form, into a pooled buffer.</summary>
public sealed class PackWriter : IDisposable
{
    private const int InitialCapacity = 256;

    /// <summary>A larger buffer is given back when it is emptied, so that one big message does not stay in memory.</summary>
    private const int LargestKeptCapacity = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialCapacity);

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    internal ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, Length);

    public void WriteNull() => WriteByte(Marker.Null);

    public void WriteBoolean(bool value) => WriteByte(value ? Marker.True : Marker.False);

    public void WriteInteger(long value)
    {
        switch (value)
        {
            case >= -16 and <= 127:
                WriteByte(unchecked((byte)value));
                break;
            case >= sbyte.MinValue and < -16:
                WriteByte(Marker.Int8);
                WriteByte(unchecked((byte)value));
                break;
            case >= short.MinValue and <= short.MaxValue:
                WriteByte(Marker.Int16);
                BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                WriteByte(Marker.Int32);
                BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), (int)value);
                break;
            default:
                WriteByte(Marker.Int64);
                BinaryPrimitives.WriteInt64BigEndian(Take(sizeof(long)), value);
                break;
        }
    }

    public void WriteFloat(double value)
    {
        WriteByte(Marker.Float);
        BinaryPrimitives.WriteDoubleBigEndian(Take(sizeof(double)), value);
    }

    /// <summary>Writes a string; text with half a surrogate pair is an error, because the server would replace it silently.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        var size = StrictUtf8.GetByteCount(value);
        WriteSize(Marker.TinyString, Marker.String8, size);
        StrictUtf8.GetBytes(value, Take(size));
    }

    public void WriteUtf8(ReadOnlySpan<byte> value)
    {
        if (!Utf8.IsValid(value))
        {
            throw new ArgumentException("The bytes of a string must be valid UTF-8.", nameof(value));
        }

        WriteSize(Marker.TinyString, Marker.String8, value.Length);
        WriteRaw(value);
    }

    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        WriteSize(tiny: null, Marker.Bytes8, value.Length);
        WriteRaw(value);
    }

    /// <summary>Starts a list; as many values must follow.</summary>
    public void WriteListHeader(int count) => WriteSize(Marker.TinyList, Marker.List8, count);

    /// <summary>Starts a map; as many pairs of a string and a value must follow, and no key twice.</summary>
    public void WriteMapHeader(int count) => WriteSize(Marker.TinyMap, Marker.Map8, count);

    /// <summary>Starts a structure; as many values must follow.</summary>
    public void WriteStructureHeader(byte tag, int fieldCount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tag, (byte)0x7F);
        ArgumentOutOfRangeException.ThrowIfNegative(fieldCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fieldCount, Marker.LargestTinySize);
        WriteByte((byte)(Marker.Structure + fieldCount));
        WriteByte(tag);
    }

    /// <summary>Writes what is PackStream already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> packed) => packed.CopyTo(Take(packed.Length));

    public void Clear()
    {
        Length = 0;
        if (_buffer.Length > LargestKeptCapacity)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(InitialCapacity);
        }
    }

    public void Dispose()
    {
        Length = 0;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>The next <paramref name="count"/> bytes, counted as written.</summary>
    internal Span<byte> Take(int count)
    {
        if (count > _buffer.Length - Length)
        {
            Grow(count);
        }

        var span = _buffer.AsSpan(Length, count);
        Length += count;
        return span;
    }

    /// <summary>The written bytes from <paramref name="start"/> on, to be changed in place.</summary>
    internal Span<byte> WrittenFrom(int start) => _buffer.AsSpan(start, Length - start);

    private void WriteByte(byte value) => Take(1)[0] = value;

    /// <summary>Writes the marker and size of a sized value; the markers for 16 and 32 bits follow that for 8 bits.</summary>
    private void WriteSize(byte? tiny, byte marker8, int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (tiny is { } marker && size <= Marker.LargestTinySize)
        {
            WriteByte((byte)(marker + size));
        }
        else if (size <= byte.MaxValue)
        {
            WriteByte(marker8);
            WriteByte((byte)size);
        }
        else if (size <= ushort.MaxValue)
        {
            WriteByte((byte)(marker8 + 1));
            BinaryPrimitives.WriteUInt16BigEndian(Take(sizeof(ushort)), (ushort)size);
        }
        else
        {
            WriteByte((byte)(marker8 + 2));
            BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), size);
        }
    }

    private void Grow(int count)
    {
        ObjectDisposedException.ThrowIf(_buffer.Length == 0, this);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + count), (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
