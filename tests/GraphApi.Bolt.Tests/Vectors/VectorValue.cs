using System.Globalization;
using System.Text.Json;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Tests.Vectors;

/// <summary>Writes the JSON form of a vector's value as PackStream.</summary>
internal static class VectorValue
{
    public static byte[] Pack(JsonElement value)
    {
        using var writer = new PackWriter();
        Write(writer, value);
        return writer.Written.ToArray();
    }

    private static void Write(PackWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                writer.WriteNull();
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBoolean(value.GetBoolean());
                break;
            case JsonValueKind.Number:
                writer.WriteInteger(value.GetInt64());
                break;
            case JsonValueKind.String:
                writer.WriteString(value.GetString());
                break;
            case JsonValueKind.Array:
                WriteList(writer, [.. value.EnumerateArray()]);
                break;
            default:
                WriteObject(writer, value);
                break;
        }
    }

    private static void WriteObject(PackWriter writer, JsonElement value)
    {
        var first = value.EnumerateObject().FirstOrDefault();
        switch (value.EnumerateObject().Any() ? first.Name : "")
        {
            case "$int":
                writer.WriteInteger(long.Parse(Text(first.Value), CultureInfo.InvariantCulture));
                break;
            case "$float":
                writer.WriteFloat(ParseFloat(Text(first.Value)));
                break;
            case "$bytes":
                writer.WriteBytes(Convert.FromHexString(first.Value.ValueKind == JsonValueKind.String ? Text(first.Value) : Repeated(first.Value)));
                break;
            case "$repeat":
                writer.WriteString(Repeated(value));
                break;
            case "$list":
                WriteList(writer, [.. Enumerable.Repeat(first.Value.GetProperty("$repeat"), first.Value.GetProperty("times").GetInt32())]);
                break;
            case "$map":
                WriteGeneratedMap(writer, first.Value);
                break;
            case "$struct":
                JsonElement[] fields = [.. value.GetProperty("fields").EnumerateArray()];
                writer.WriteStructureHeader(Convert.FromHexString(Text(first.Value))[0], fields.Length);
                Array.ForEach(fields, field => Write(writer, field));
                break;
            default:
                WriteMap(writer, value);
                break;
        }
    }

    /// <summary>NaN is the one that the server sends; .NET's own has its sign bit set.</summary>
    private static double ParseFloat(string text) => text == "NaN" ? BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_0000) : double.Parse(text, CultureInfo.InvariantCulture);

    private static void WriteList(PackWriter writer, JsonElement[] items)
    {
        writer.WriteListHeader(items.Length);
        Array.ForEach(items, item => Write(writer, item));
    }

    private static void WriteMap(PackWriter writer, JsonElement map)
    {
        writer.WriteMapHeader(map.EnumerateObject().Count());
        foreach (var entry in map.EnumerateObject())
        {
            writer.WriteString(entry.Name);
            Write(writer, entry.Value);
        }
    }

    /// <summary>Entries k000, k001, ...; entry i has the value i mod 100.</summary>
    private static void WriteGeneratedMap(PackWriter writer, JsonElement generated)
    {
        var count = generated.GetProperty("count").GetInt32();
        writer.WriteMapHeader(count);
        for (var i = 0; i < count; i++)
        {
            writer.WriteString(string.Create(CultureInfo.InvariantCulture, $"k{i:D3}"));
            writer.WriteInteger(i % 100);
        }
    }

    private static string Repeated(JsonElement value) =>
        string.Concat(Enumerable.Repeat(Text(value.GetProperty("$repeat")), value.GetProperty("times").GetInt32()));

    private static string Text(JsonElement value) => value.GetString() ?? "";
}
