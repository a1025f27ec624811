using System.Collections.Immutable;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Ingest;

/// <summary>A data set in numbers: what it holds, and how well it is sourced.</summary>
public sealed record DatasetSummary
{
    public required string Version { get; init; }

    /// <summary>By table, in the order of the model: name and rows.</summary>
    public required ImmutableArray<(string Name, int Count)> Tables { get; init; }

    /// <summary>Sources by kind, by name; empty where the model has no evidence.</summary>
    public required ImmutableArray<(string Name, int Count)> SourceKinds { get; init; }

    /// <summary>Sources by perspective, by name; empty where the model has no evidence.</summary>
    public required ImmutableArray<(string Name, int Count)> Perspectives { get; init; }

    /// <summary>How well each type is sourced that has corroboration.</summary>
    public required ImmutableArray<EvidenceCount> Evidence { get; init; }

    public static DatasetSummary Of(Dataset dataset) => new()
    {
        Version = dataset.Version,
        Tables = [.. Elements(dataset).Select(table => (table.ElementType.Table, table.Count))],
        SourceKinds = SourcesBy(dataset, dataset.Model.Evidence?.SourceKind),
        Perspectives = SourcesBy(dataset, dataset.Model.Evidence?.Perspective),
        Evidence = [.. Elements(dataset).Where(table => table.Corroboration is not null).Select(EvidenceCount.Of)],
    };

    private static IEnumerable<Table> Elements(Dataset dataset) => [.. dataset.Nodes, .. dataset.Relationships];

    private static ImmutableArray<(string Name, int Count)> SourcesBy(Dataset dataset, Property? property)
    {
        if (property is null)
        {
            return [];
        }

        var column = (CodedColumn)dataset.Table(dataset.Model.Evidence!.Source).Columns[property.Ordinal];
        var counts = new int[column.Texts.Length];
        foreach (var code in column.Codes)
        {
            counts[code]++;
        }

        return [.. column.Texts.Zip(counts)];
    }
}
