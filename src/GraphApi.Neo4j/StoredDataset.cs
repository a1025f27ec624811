using GraphApi.Bolt;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Neo4j;

/// <summary>What the database says of the data set that it holds.</summary>
internal sealed record StoredDataset(string? Slot, string? Version, string? ModelHash, long Format, string? Facts)
{
    public static Query Query { get; } = new($$"""
        MATCH (d:{{GraphNames.DatasetLabel}} {key: '{{GraphNames.CurrentKey}}'})
        RETURN d.slot, d.version, d.modelHash, d.format, d.facts
        """);

    public static StoredDataset Read(PackReader reader) =>
        new(Text(ref reader), Text(ref reader), Text(ref reader), reader.TryReadNull() ? 0 : reader.ReadInteger(), Text(ref reader));

    private static string? Text(ref PackReader reader) => reader.TryReadNull() ? null : reader.ReadString();
}
