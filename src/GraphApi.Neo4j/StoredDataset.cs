using GraphApi.Bolt;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Plan;

namespace GraphApi.Neo4j;

/// <summary>What the database says of the data set that it holds.</summary>
internal sealed record StoredDataset(string? Slot, string? Version, string? ModelHash, long Format, string? Facts)
{
    public static Query Query { get; } = new($$"""
        MATCH (d:{{GraphNames.DatasetLabel}} {key: '{{GraphNames.CurrentKey}}'})
        RETURN d.slot, d.version, d.modelHash, d.format, d.facts
        """);

    /// <summary>Makes a data set the current one; takes <see cref="ToParameters"/>.</summary>
    public static Query MarkQuery { get; } = new($$"""
        MERGE (d:{{GraphNames.DatasetLabel}} {key: '{{GraphNames.CurrentKey}}'})
        SET d.slot = $slot, d.version = $version, d.modelHash = $modelHash, d.format = $format, d.facts = $facts
        """);

    /// <summary>What the database says of a data set of the model that an import has put into a slot.</summary>
    public static StoredDataset Of(GraphModel model, DatasetFacts facts, GraphSlot slot) =>
        new(slot.ToString(), facts.Version, model.Hash, GraphNames.Format, StoredFacts.Write(facts));

    public QueryParameters ToParameters() => new QueryParameters()
        .Add("slot", Slot).Add("version", Version).Add("modelHash", ModelHash).Add("format", Format).Add("facts", Facts);

    public static StoredDataset Read(PackReader reader) =>
        new(Text(ref reader), Text(ref reader), Text(ref reader), reader.TryReadNull() ? 0 : reader.ReadInteger(), Text(ref reader));

    private static string? Text(ref PackReader reader) => reader.TryReadNull() ? null : reader.ReadString();
}
