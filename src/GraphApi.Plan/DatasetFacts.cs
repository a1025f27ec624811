using System.Collections.Immutable;

namespace GraphApi.Plan;

/// <summary>What can be said of a data set as a whole, without a query.</summary>
/// <param name="Version">A hash of the content.</param>
/// <param name="RecordCount">Records of all types together: neither relationships, sources nor citations.</param>
/// <param name="RelationshipCount">Relationships of all types together.</param>
/// <param name="SourceCount">Sources; 0 where the model has none.</param>
/// <param name="CitationCount">Citations; 0 where the model has none.</param>
/// <param name="Counts">How many there are of each type, in the order of the model.</param>
/// <param name="CoversFrom">The first day that the dates of relationships and of records cover, without standing records; null without dates.</param>
/// <param name="CoversTo">The last such day.</param>
/// <param name="Licence">The licence note of the data package.</param>
public sealed record DatasetFacts(
    string Version,
    int RecordCount,
    int RelationshipCount,
    int SourceCount,
    int CitationCount,
    ImmutableArray<KeyValuePair<string, int>> Counts,
    DateOnly? CoversFrom,
    DateOnly? CoversTo,
    string? Licence);
