using GraphApi.Bolt.PackStream;

namespace GraphApi.Neo4j.Import;

/// <summary>Writes stored values as parameters of a statement.</summary>
internal sealed class PackedValueWriter(PackWriter writer) : StoredValueWriter
{
    public override void WriteText(ReadOnlySpan<byte> utf8) => writer.WriteUtf8(utf8);

    public override void WriteInteger(long value) => writer.WriteInteger(value);

    public override void WriteFloat(double value) => writer.WriteFloat(value);

    public override void WriteBoolean(bool value) => writer.WriteBoolean(value);

    public override void WriteTexts(ReadOnlySpan<int> codes, byte[][] texts)
    {
        writer.WriteListHeader(codes.Length);
        foreach (var code in codes)
        {
            writer.WriteUtf8(texts[code]);
        }
    }
}
