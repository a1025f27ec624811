using System.Text.Json;

namespace GraphApi.Bolt.Tests.Vectors;

/// <summary>The byte vectors of bolt-vectors.json: captured from a server, or made to be wrong.</summary>
internal static class BoltVectors
{
    private static readonly Dictionary<string, JsonElement> All = Load();

    public static JsonElement Get(string name) => All[name];

    public static TheoryData<string> OfKind(string kind) => [.. All.Values
        .Where(vector => vector.GetProperty("kind").GetString() == kind)
        .Select(vector => vector.GetProperty("name").GetString() ?? "")];

    public static IEnumerable<string> Kinds() => All.Values.Select(vector => vector.GetProperty("kind").GetString() ?? "");

    /// <summary>The bytes of a vector: `hex`, or `parts` to be joined.</summary>
    public static byte[] Bytes(JsonElement vector)
    {
        if (vector.TryGetProperty("hex", out var hex))
        {
            return Convert.FromHexString(hex.GetString() ?? "");
        }

        using var bytes = new MemoryStream();
        foreach (var part in vector.GetProperty("parts").EnumerateArray())
        {
            var times = part.TryGetProperty("times", out var count) ? count.GetInt32() : 1;
            for (var i = 0; i < times; i++)
            {
                bytes.Write(Convert.FromHexString(part.GetProperty("hex").GetString() ?? ""));
            }
        }

        return bytes.ToArray();
    }

    private static Dictionary<string, JsonElement> Load()
    {
        using var stream = typeof(BoltVectors).Assembly.GetManifestResourceStream("bolt-vectors.json")
            ?? throw new InvalidOperationException("bolt-vectors.json is not embedded.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone().EnumerateArray().ToDictionary(vector => vector.GetProperty("name").GetString() ?? "");
    }
}
