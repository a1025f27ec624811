using GraphApi.Bolt;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Datasets;

namespace GraphApi.Neo4j.Import;

/// <summary>What the database says of an import that has not ended.</summary>
internal sealed record StoredImport(string? Slot, string? Version, string? ModelHash, long Format, string? Step, long Done)
{
    /// <summary>Its values of a node <c>i</c>, in the order in which <see cref="Read"/> takes them.</summary>
    public const string Values = "i.slot, i.version, i.modelHash, i.format, i.step, i.done";

    public ImportPosition Position => new(Step, Done);

    /// <summary>An import of the data set from its beginning.</summary>
    public static StoredImport Begin(Dataset dataset, GraphSlot slot) =>
        new(slot.ToString(), dataset.Version, dataset.Model.Hash, GraphNames.Format, ImportPosition.Clearing.Step, ImportPosition.Clearing.Done);

    public static StoredImport Read(PackReader reader)
    {
        var (slot, version, modelHash) = (Text(ref reader), Text(ref reader), Text(ref reader));
        return new StoredImport(slot, version, modelHash, Number(ref reader), Text(ref reader), Number(ref reader));
    }

    /// <summary>True where both import the same data set into the same place, however far they have come.</summary>
    public bool Continues(StoredImport other) => this with { Step = other.Step, Done = other.Done } == other;

    public QueryParameters ToParameters() => new QueryParameters()
        .Add("slot", Slot).Add("version", Version).Add("modelHash", ModelHash).Add("format", Format).Add("step", Step).Add("done", Done);

    private static string? Text(ref PackReader reader) => reader.TryReadNull() ? null : reader.ReadString();

    private static long Number(ref PackReader reader) => reader.TryReadNull() ? 0 : reader.ReadInteger();
}
