using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace GraphApi.Bolt.PackStream;

/// <summary>
/// Reads PackStream values one after the other, without copying and without trusting any size that they declare.
/// A value of another type than the one asked for, or one that does not fit into the rest of the message, is an error.
/// </summary>
public ref struct PackReader(ReadOnlySpan<byte> source)
{
    /// <summary>How deep lists, maps and structures may be nested.</summary>
    public const int DeepestNesting = 128;

    private readonly ReadOnlySpan<byte> _source = source;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position == _source.Length;

    private readonly int Rest => _source.Length - Position;

    /// <summary>The type of the next value.</summary>
    public readonly PackType PeekType()
    {
        var marker = PeekMarker();
        switch (marker)
        {
            case <= Marker.LargestTinyInt or >= Marker.SmallestTinyInt or Marker.Int8 or Marker.Int16 or Marker.Int32 or Marker.Int64:
                return PackType.Integer;
            case < Marker.TinyList or Marker.String8 or Marker.String16 or Marker.String32:
                return PackType.String;
            case < Marker.TinyMap or Marker.List8 or Marker.List16 or Marker.List32:
                return PackType.List;
            case < Marker.Structure or Marker.Map8 or Marker.Map16 or Marker.Map32:
                return PackType.Map;
            case < Marker.Null:
                return PackType.Structure;
            case Marker.Null:
                return PackType.Null;
            case Marker.Float:
                return PackType.Float;
            case Marker.False or Marker.True:
                return PackType.Boolean;
            case Marker.Bytes8 or Marker.Bytes16 or Marker.Bytes32:
                return PackType.Bytes;
            default:
                PackFault.UnknownMarker(marker, Position);
                return default;
        }
    }

    /// <summary>Steps over the next value if it is null, and says whether it was.</summary>
    public bool TryReadNull()
    {
        if (PeekMarker() != Marker.Null)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool ReadBoolean()
    {
        var marker = PeekMarker();
        if (marker is not (Marker.False or Marker.True))
        {
            PackFault.WrongType(PackType.Boolean, marker, Position);
        }

        Position++;
        return marker == Marker.True;
    }

    public long ReadInteger()
    {
        var marker = PeekMarker();
        switch (marker)
        {
            case <= Marker.LargestTinyInt or >= Marker.SmallestTinyInt:
                Position++;
                return unchecked((sbyte)marker);
            case Marker.Int8:
                return unchecked((sbyte)TakeAfterMarker(sizeof(sbyte))[0]);
            case Marker.Int16:
                return BinaryPrimitives.ReadInt16BigEndian(TakeAfterMarker(sizeof(short)));
            case Marker.Int32:
                return BinaryPrimitives.ReadInt32BigEndian(TakeAfterMarker(sizeof(int)));
            case Marker.Int64:
                return BinaryPrimitives.ReadInt64BigEndian(TakeAfterMarker(sizeof(long)));
            default:
                PackFault.WrongType(PackType.Integer, marker, Position);
                return default;
        }
    }

    public int ReadInt32()
    {
        var start = Position;
        var value = ReadInteger();
        if (value is < int.MinValue or > int.MaxValue)
        {
            PackFault.OutOfRange("a 32-bit integer", value, start);
        }

        return (int)value;
    }

    public double ReadFloat()
    {
        var marker = PeekMarker();
        if (marker != Marker.Float)
        {
            PackFault.WrongType(PackType.Float, marker, Position);
        }

        return BinaryPrimitives.ReadDoubleBigEndian(TakeAfterMarker(sizeof(double)));
    }

    public string ReadString() => Encoding.UTF8.GetString(ReadUtf8());

    /// <summary>The bytes of a string, checked to be valid UTF-8; they live as long as the message does.</summary>
    public ReadOnlySpan<byte> ReadUtf8()
    {
        var start = Position;
        var bytes = ReadUncheckedString();
        if (!Utf8.IsValid(bytes))
        {
            PackFault.InvalidUtf8(start);
        }

        return bytes;
    }

    public ReadOnlySpan<byte> ReadBytes() => Take(ReadSize(PackType.Bytes, tiny: null, Marker.Bytes8, bytesPerItem: 1));

    /// <summary>The number of values that follow as the items of a list.</summary>
    public int ReadListHeader() => ReadSize(PackType.List, Marker.TinyList, Marker.List8, bytesPerItem: 1);

    /// <summary>The number of pairs, a string and a value, that follow as the entries of a map.</summary>
    public int ReadMapHeader() => ReadSize(PackType.Map, Marker.TinyMap, Marker.Map8, bytesPerItem: 2);

    public StructureHeader ReadStructureHeader()
    {
        var start = Position;
        var marker = PeekMarker();
        if (marker is < Marker.Structure or > Marker.Structure + Marker.LargestTinySize)
        {
            PackFault.WrongType(PackType.Structure, marker, start);
        }

        var tag = TakeAfterMarker(1)[0];
        var fieldCount = marker - Marker.Structure;
        if (fieldCount > Rest)
        {
            PackFault.UnexpectedEnd(start);
        }

        return new StructureHeader(tag, fieldCount);
    }

    /// <summary>Reads the header of a structure that must be this one.</summary>
    public void ReadStructureHeader(byte tag, int fieldCount)
    {
        var start = Position;
        var header = ReadStructureHeader();
        if (header != new StructureHeader(tag, fieldCount))
        {
            PackFault.WrongStructure(tag, fieldCount, header, start);
        }
    }

    /// <summary>Steps over the next value, whatever it is, and checks its form on the way.</summary>
    public void Skip() => Skip(depth: 0);

    /// <summary>The bytes of the next value, whatever it is.</summary>
    public ReadOnlySpan<byte> ReadRaw()
    {
        var start = Position;
        Skip();
        return _source[start..Position];
    }

    /// <summary>The bytes of the next value, which must be of this type.</summary>
    public ReadOnlySpan<byte> ReadRaw(PackType type)
    {
        if (PeekType() != type)
        {
            PackFault.WrongType(type, PeekMarker(), Position);
        }

        return ReadRaw();
    }

    /// <summary>Bytes that are left over are an error, not silence.</summary>
    public readonly void ExpectEnd()
    {
        if (Rest > 0)
        {
            PackFault.Trailing(Rest, Position);
        }
    }

    private void Skip(int depth)
    {
        switch (PeekType())
        {
            case PackType.Null or PackType.Boolean:
                Position++;
                break;
            case PackType.Integer:
                ReadInteger();
                break;
            case PackType.Float:
                ReadFloat();
                break;
            case PackType.String:
                ReadUncheckedString();
                break;
            case PackType.Bytes:
                ReadBytes();
                break;
            case PackType.List:
                SkipItems(ReadListHeader(), depth);
                break;
            case PackType.Structure:
                SkipItems(ReadStructureHeader().FieldCount, depth);
                break;
            case PackType.Map:
                SkipEntries(ReadMapHeader(), depth);
                break;
        }
    }

    private void SkipItems(int count, int depth)
    {
        CheckDepth(depth);
        for (var i = 0; i < count; i++)
        {
            Skip(depth + 1);
        }
    }

    private void SkipEntries(int count, int depth)
    {
        CheckDepth(depth);
        for (var i = 0; i < count; i++)
        {
            ReadUncheckedString();
            Skip(depth + 1);
        }
    }

    private readonly void CheckDepth(int depth)
    {
        if (depth >= DeepestNesting)
        {
            PackFault.TooDeep(Position);
        }
    }

    private ReadOnlySpan<byte> ReadUncheckedString() => Take(ReadSize(PackType.String, Marker.TinyString, Marker.String8, bytesPerItem: 1));

    /// <summary>Reads marker and size; a size that the rest of the message cannot hold is an error before anything is done with it.</summary>
    private int ReadSize(PackType type, byte? tiny, byte marker8, int bytesPerItem)
    {
        var start = Position;
        var marker = PeekMarker();
        uint size;
        if (tiny is { } smallest && marker >= smallest && marker <= smallest + Marker.LargestTinySize)
        {
            Position++;
            size = (uint)(marker - smallest);
        }
        else if (marker == marker8)
        {
            size = TakeAfterMarker(1)[0];
        }
        else if (marker == marker8 + 1)
        {
            size = BinaryPrimitives.ReadUInt16BigEndian(TakeAfterMarker(sizeof(ushort)));
        }
        else if (marker == marker8 + 2)
        {
            size = BinaryPrimitives.ReadUInt32BigEndian(TakeAfterMarker(sizeof(uint)));
        }
        else
        {
            PackFault.WrongType(type, marker, start);
            size = 0;
        }

        if (size > (uint)(Rest / bytesPerItem))
        {
            PackFault.OversizedBy(size, Rest, start);
        }

        return (int)size;
    }

    private readonly byte PeekMarker()
    {
        if (Rest == 0)
        {
            PackFault.UnexpectedEnd(Position);
        }

        return _source[Position];
    }

    private ReadOnlySpan<byte> TakeAfterMarker(int count)
    {
        if (count > Rest - 1)
        {
            PackFault.UnexpectedEnd(Position);
        }

        Position++;
        return Take(count);
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var span = _source.Slice(Position, count);
        Position += count;
        return span;
    }
}
