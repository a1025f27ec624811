namespace GraphApi.Plan.Fields;

/// <summary>The facts about a data set that the API gives.</summary>
public enum DatasetValue
{
    /// <summary>A hash of the content.</summary>
    Version,

    /// <summary>Records of all types together: neither relationships, sources nor citations.</summary>
    RecordCount,

    RelationshipCount,

    SourceCount,

    CitationCount,

    /// <summary>A list with one object for each type of node and relationship; its inner fields are <see cref="CountType"/> and <see cref="CountValue"/>.</summary>
    Counts,

    /// <summary>Inside <see cref="Counts"/>: the name of the type.</summary>
    CountType,

    /// <summary>Inside <see cref="Counts"/>: how many there are.</summary>
    CountValue,

    /// <summary>The first day that the dates of relationships and of records cover, without standing records; null without dates.</summary>
    CoversFrom,

    /// <summary>The last such day.</summary>
    CoversTo,

    /// <summary>The licence note of the data package.</summary>
    Licence,
}
