using GraphApi.Model.Datasets;

namespace GraphApi.Ingest;

/// <summary>How many rows of a table rest on how much.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Rows">All its rows.</param>
/// <param name="OnePublisher">Rows whose supporting citations are of one publisher, or of none that is named.</param>
/// <param name="Unsupported">Rows without a supporting citation.</param>
/// <param name="Disputed">Rows that at least one citation disputes.</param>
public sealed record EvidenceCount(string Table, int Rows, int OnePublisher, int Unsupported, int Disputed)
{
    internal static EvidenceCount Of(Table table)
    {
        var corroboration = table.Corroboration!;
        var (onePublisher, unsupported, disputed) = (0, 0, 0);
        for (var row = 0; row < table.Count; row++)
        {
            var isSupported = corroboration.Sources[row] > 0;
            unsupported += isSupported ? 0 : 1;
            onePublisher += isSupported && corroboration.Publishers[row] < 2 ? 1 : 0;
            disputed += corroboration.Disputed[row] ? 1 : 0;
        }

        return new EvidenceCount(table.ElementType.Table, table.Count, onePublisher, unsupported, disputed);
    }
}
