using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A relationship, B8 52: its parts as views of the message; properties are a map.</summary>
public readonly ref struct Relationship
{
    private readonly ReadOnlySpan<byte> _properties;

    private Relationship(ReadOnlySpan<byte> type, ReadOnlySpan<byte> properties, ReadOnlySpan<byte> elementId, ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        Type = type;
        _properties = properties;
        ElementId = elementId;
        StartElementId = start;
        EndElementId = end;
    }

    public ReadOnlySpan<byte> Type { get; }

    public ReadOnlySpan<byte> ElementId { get; }

    public ReadOnlySpan<byte> StartElementId { get; }

    public ReadOnlySpan<byte> EndElementId { get; }

    public PackReader Properties => new(_properties);

    public static Relationship Read(scoped ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.Relationship, fieldCount: 8);
        reader.ReadInteger();
        reader.ReadInteger();
        reader.ReadInteger();
        return new Relationship(reader.ReadUtf8(), reader.ReadRaw(PackType.Map), reader.ReadUtf8(), reader.ReadUtf8(), reader.ReadUtf8());
    }
}
