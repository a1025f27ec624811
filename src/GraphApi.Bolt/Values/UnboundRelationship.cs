using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A relationship inside a path, B4 72, which says where it starts and ends.</summary>
public readonly ref struct UnboundRelationship
{
    private readonly ReadOnlySpan<byte> _properties;

    private UnboundRelationship(ReadOnlySpan<byte> type, ReadOnlySpan<byte> properties, ReadOnlySpan<byte> elementId)
    {
        Type = type;
        _properties = properties;
        ElementId = elementId;
    }

    public ReadOnlySpan<byte> Type { get; }

    public ReadOnlySpan<byte> ElementId { get; }

    public PackReader Properties => new(_properties);

    public static UnboundRelationship Read(scoped ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.UnboundRelationship, fieldCount: 4);
        reader.ReadInteger();
        return new UnboundRelationship(reader.ReadUtf8(), reader.ReadRaw(PackType.Map), reader.ReadUtf8());
    }
}
