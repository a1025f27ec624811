using GraphApi.Memory.Columns;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Adjacency;

/// <summary>The citations about each record and relationship, and those that rest on each source.</summary>
internal sealed class EvidenceIndex
{
    public required CitationLinks Links { get; init; }

    public required StoredTable Sources { get; init; }

    public required StoredTable Citations { get; init; }

    /// <summary>By ordinal of the element type: the citations about each row.</summary>
    public required RowLists[] BySubject { get; init; }

    public required RowLists BySource { get; init; }

    /// <summary>Null where the model has no citations.</summary>
    public static EvidenceIndex? Build(Dataset dataset, IReadOnlyList<StoredTable> tables)
    {
        if (dataset is not { Citations: { } links, Model.Evidence: { } evidence })
        {
            return null;
        }

        var sources = tables[evidence.Source.Ordinal];
        return new EvidenceIndex
        {
            Links = links,
            Sources = sources,
            Citations = tables[evidence.Citation.Ordinal],
            BySubject = BuildBySubject(links, tables),
            BySource = new RowLists(links.Source, sources.Count),
        };
    }

    private static RowLists[] BuildBySubject(CitationLinks links, IReadOnlyList<StoredTable> tables)
    {
        var bySubject = new RowLists[tables.Count];
        var owners = new int[links.Subject.Length];
        for (var type = 0; type < bySubject.Length; type++)
        {
            for (var citation = 0; citation < owners.Length; citation++)
            {
                owners[citation] = links.Subject[citation].Type == type ? links.Subject[citation].Row : -1;
            }

            bySubject[type] = new RowLists(owners, tables[type].Count);
        }

        return bySubject;
    }
}
