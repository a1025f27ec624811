using System.Globalization;
using System.Text;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Tests.Support;

/// <summary>Spells a PackStream value out as text: {"a": [1, 1.5f, 'AB', 44(0)]}.</summary>
internal static class PackText
{
    public static string Of(ReadOnlySpan<byte> packed)
    {
        var reader = new PackReader(packed);
        var text = Of(ref reader);
        reader.ExpectEnd();
        return text;
    }

    public static string Of(ref PackReader reader)
    {
        var text = new StringBuilder();
        Append(text, ref reader, depth: 0);
        return text.ToString();
    }

    public static string OfFloat(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "f";

    private static void Append(StringBuilder text, ref PackReader reader, int depth)
    {
        if (depth > PackReader.DeepestNesting)
        {
            throw Neo4jException.Protocol("nested too deep");
        }

        switch (reader.PeekType())
        {
            case PackType.Null:
                Assert.True(reader.TryReadNull());
                text.Append("null");
                break;
            case PackType.Boolean:
                text.Append(reader.ReadBoolean() ? "true" : "false");
                break;
            case PackType.Integer:
                text.Append(CultureInfo.InvariantCulture, $"{reader.ReadInteger()}");
                break;
            case PackType.Float:
                text.Append(OfFloat(reader.ReadFloat()));
                break;
            case PackType.String:
                text.Append(CultureInfo.InvariantCulture, $"\"{reader.ReadString()}\"");
                break;
            case PackType.Bytes:
                text.Append(CultureInfo.InvariantCulture, $"'{Convert.ToHexString(reader.ReadBytes())}'");
                break;
            case PackType.List:
                AppendItems(text.Append('['), reader.ReadListHeader(), ref reader, depth);
                text.Append(']');
                break;
            case PackType.Map:
                AppendEntries(text, ref reader, depth);
                break;
            case PackType.Structure:
                var header = reader.ReadStructureHeader();
                AppendItems(text.Append(CultureInfo.InvariantCulture, $"{header.Tag:X2}("), header.FieldCount, ref reader, depth);
                text.Append(')');
                break;
        }
    }

    private static void AppendItems(StringBuilder text, int count, ref PackReader reader, int depth)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, ref reader, depth + 1);
        }
    }

    private static void AppendEntries(StringBuilder text, ref PackReader reader, int depth)
    {
        var count = reader.ReadMapHeader();
        text.Append('{');
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ", ")}\"{reader.ReadString()}\": ");
            Append(text, ref reader, depth + 1);
        }

        text.Append('}');
    }
}
