namespace GraphApi.Model.Datasets;

/// <summary>What each citation is about and which source it cites, by row of the citation table.</summary>
public sealed class CitationLinks
{
    /// <summary>The record or relationship that is cited for.</summary>
    public required ElementRef[] Subject { get; init; }

    /// <summary>Row in the table of sources.</summary>
    public required int[] Source { get; init; }
}
