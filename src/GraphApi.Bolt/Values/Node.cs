using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A node, B4 4E: its parts as views of the message; labels are a list of strings, properties a map.</summary>
public readonly ref struct Node
{
    private readonly ReadOnlySpan<byte> _labels;
    private readonly ReadOnlySpan<byte> _properties;

    private Node(ReadOnlySpan<byte> labels, ReadOnlySpan<byte> properties, ReadOnlySpan<byte> elementId)
    {
        _labels = labels;
        _properties = properties;
        ElementId = elementId;
    }

    /// <summary>The server's id, in UTF-8; it may be given to another node after a deletion.</summary>
    public ReadOnlySpan<byte> ElementId { get; }

    public PackReader Labels => new(_labels);

    public PackReader Properties => new(_properties);

    public static Node Read(scoped ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.Node, fieldCount: 4);
        reader.ReadInteger();
        return new Node(reader.ReadRaw(PackType.List), reader.ReadRaw(PackType.Map), reader.ReadUtf8());
    }
}
