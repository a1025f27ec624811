using System.Collections.Immutable;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Import;

/// <summary>
/// What an import writes, in this order: all nodes, then what connects them. Order and rows are part of the layout, because an import goes on where another one has stopped
/// by the name of a step and a count of its rows.
/// </summary>
internal sealed class ImportSteps(ImmutableArray<ImportStep> steps, int nodeCount)
{
    /// <summary>Name of the step that ties citations to their sources; with a blank in it, as no type has.</summary>
    private const string SourcesOfCitations = "sources of citations";

    /// <summary>Name of the step of words that searches find elements by.</summary>
    private const string SearchWords = "search words";

    /// <summary>Name of the step that ties these words to elements.</summary>
    private const string ElementsOfWords = "elements of search words";

    public ImmutableArray<ImportStep> All => steps;

    /// <summary>How many rows there are in all steps.</summary>
    public long RowCount { get; } = steps.Sum(step => (long)step.Count);

    public static ImportSteps Of(Dataset dataset, GraphNames names)
    {
        var search = SearchIndex.Build(dataset);
        return new ImportSteps(Table(dataset, search, names), dataset.NodeCount + search.Vocabulary.Count);
    }

    /// <summary>How many rows of all steps are written at a position.</summary>
    public long RowsAt(ImportPosition position)
    {
        if (position == ImportPosition.FromFiles)
        {
            return RowCount;
        }

        var before = 0L;
        foreach (var step in steps)
        {
            if (step.Name == position.Step)
            {
                return before + position.Done;
            }

            before += step.Count;
        }

        return 0;
    }

    /// <summary>How many nodes the slot holds when so many rows are written.</summary>
    public long NodesAt(long rows) => Math.Min(rows, nodeCount);

    private static ImmutableArray<ImportStep> Table(Dataset dataset, SearchIndex search, GraphNames names) =>
    [
        .. dataset.Nodes.Select(table => ImportStep.OfNodes(table.Type.Name, table.Count, $"{names.Label(table.Type)}:{names.ElementLabel}", NodeRow(dataset, table))),
        ImportStep.OfNodes(SearchWords, search.Vocabulary.Count, $"{names.SearchWordLabel}:{names.ElementLabel}", WordRow(search)),
        .. dataset.Relationships.Select(table => ImportStep.OfRelationships(table.Type.Name, table.Count, names.ElementLabel, names.TypeOf(table.Type), RelationshipRow(dataset, table))),
        .. dataset is { Citations: { } links, Model.Evidence: { } evidence }
            ? [ImportStep.OfRelationships(SourcesOfCitations, links.Source.Length, names.ElementLabel, names.CitesType, CitesRow(dataset, evidence, links))]
            : Array.Empty<ImportStep>(),
        ImportStep.OfWords(ElementsOfWords, search.EntryCount, names, EntryRow(dataset, search)),
    ];

    private static Action<PackWriter, int> NodeRow(Dataset dataset, Table table)
    {
        var rows = StoredLayout.Of(dataset, table);
        return rows.WriteMap;
    }

    private static Action<PackWriter, int> RelationshipRow(Dataset dataset, RelationshipTable table)
    {
        var rows = StoredLayout.Of(dataset, table);
        return (writer, row) =>
        {
            writer.WriteMapHeader(3);
            WriteEnd(writer, "from"u8, dataset.IdOfNode(table.From[row]));
            WriteEnd(writer, "to"u8, dataset.IdOfNode(table.To[row]));
            writer.WriteUtf8("own"u8);
            rows.WriteMap(writer, row);
        };
    }

    private static Action<PackWriter, int> CitesRow(Dataset dataset, EvidenceTypes evidence, CitationLinks links)
    {
        var (citations, sources) = (dataset.Table(evidence.Citation).Ids, dataset.Table(evidence.Source).Ids);
        return (writer, row) =>
        {
            writer.WriteMapHeader(3);
            WriteEnd(writer, "from"u8, citations[row]);
            WriteEnd(writer, "to"u8, sources[links.Source[row]]);
            writer.WriteUtf8("own"u8);
            writer.WriteMapHeader(0);
        };
    }

    private static Action<PackWriter, int> WordRow(SearchIndex search) => (writer, word) =>
    {
        writer.WriteMapHeader(2);
        writer.WriteString(GraphNames.Word);
        writer.WriteString(search.Vocabulary[word].ToString());
        writer.WriteString(GraphNames.Records);
        writer.WriteInteger(search.Vocabulary.FrequencyOf(word));
    };

    private static Action<PackWriter, int> EntryRow(Dataset dataset, SearchIndex search) => (writer, row) =>
    {
        var (word, entry) = search.EntryAt(row);
        writer.WriteMapHeader(3);
        writer.WriteString("from");
        writer.WriteString(search.Vocabulary[word].ToString());
        WriteEnd(writer, "to"u8, dataset.IdOfNode(entry.Node));
        writer.WriteString("own");
        writer.WriteMapHeader(1);
        writer.WriteString(GraphNames.Words);
        writer.WriteInteger(entry.Words);
    };

    private static void WriteEnd(PackWriter writer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> id)
    {
        writer.WriteUtf8(name);
        writer.WriteUtf8(id);
    }
}
