using System.Collections.Immutable;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Import.Csv;

/// <summary>
/// The files that hold a data set for neo4j-admin: what the steps of an import write, and the journal of an import that has written it all. The data set is not
/// marked as current, because neo4j-admin cannot store empty lists: an import fills them in first.
/// </summary>
internal sealed class CsvFiles(Dataset dataset, char arrayDelimiter)
{
    /// <summary>The space of the words' keys, which can be the same as ids.</summary>
    private const string WordSpace = "word";

    private readonly SearchIndex _search = SearchIndex.Build(dataset);

    /// <summary>A database that is made of the files is new, so its first slot is free.</summary>
    public const GraphSlot Slot = GraphSlot.A;

    public ImmutableArray<CsvFile> All() =>
    [
        .. dataset.Nodes.Select(OfNodes),
        .. dataset.Relationships.Select(OfRelationships),
        .. dataset is { Citations: { } links, Model.Evidence: { } evidence } ? [OfSources(links, evidence)] : Array.Empty<CsvFile>(),
        OfWords(),
        OfElements(),
        OfJournal(),
    ];

    private CsvFile OfNodes(NodeTable table)
    {
        var rows = StoredLayout.Of(dataset, table);
        var labels = string.Join(arrayDelimiter, Named(table.Type.Label), Named(GraphNames.Element));
        return new CsvFile($"nodes-{table.Type.Name}.csv", HasNodes: true, [.. rows.Columns.Select(Header), ":LABEL"], table.Count, (writer, row) =>
        {
            rows.WriteFields(writer, row);
            writer.WriteText(labels);
        });

        static string Header(StoredColumn column) => column.Name == "id" ? "id:ID" : HeaderOf(column);
    }

    private CsvFile OfRelationships(RelationshipTable table)
    {
        var rows = StoredLayout.Of(dataset, table);
        var type = Named(table.Type.GraphType);
        return new CsvFile($"relationships-{table.Type.Name}.csv", HasNodes: false, [":START_ID", ":END_ID", .. rows.Columns.Select(HeaderOf), ":TYPE"], table.Count, (writer, row) =>
        {
            writer.WriteText(dataset.IdOfNode(table.From[row]));
            writer.WriteText(dataset.IdOfNode(table.To[row]));
            rows.WriteFields(writer, row);
            writer.WriteText(type);
        });
    }

    private CsvFile OfSources(CitationLinks links, EvidenceTypes evidence)
    {
        var (citations, sources) = (dataset.Table(evidence.Citation).Ids, dataset.Table(evidence.Source).Ids);
        var type = Named(GraphNames.Cites);
        return new CsvFile("sources-of-citations.csv", HasNodes: false, [":START_ID", ":END_ID", ":TYPE"], links.Source.Length, (writer, row) =>
        {
            writer.WriteText(citations[row]);
            writer.WriteText(sources[links.Source[row]]);
            writer.WriteText(type);
        });
    }

    private CsvFile OfWords()
    {
        var labels = string.Join(arrayDelimiter, Named(GraphNames.SearchWord), Named(GraphNames.Element));
        return new CsvFile("search-words.csv", HasNodes: true, [$"{GraphNames.Word}:ID({WordSpace})", $"{GraphNames.Records}:long", ":LABEL"], _search.Vocabulary.Count, (writer, word) =>
        {
            writer.WriteText(_search.Vocabulary[word].ToString());
            writer.WriteInteger(_search.Vocabulary.FrequencyOf(word));
            writer.WriteText(labels);
        });
    }

    private CsvFile OfElements()
    {
        var type = Named(GraphNames.Names);
        return new CsvFile("elements-of-search-words.csv", HasNodes: false, [$":START_ID({WordSpace})", ":END_ID", $"{GraphNames.Words}:long", ":TYPE"], _search.EntryCount, (writer, row) =>
        {
            var (word, entry) = _search.EntryAt(row);
            writer.WriteText(_search.Vocabulary[word].ToString());
            writer.WriteText(dataset.IdOfNode(entry.Node));
            writer.WriteInteger(entry.Words);
            writer.WriteText(type);
        });
    }

    private CsvFile OfJournal()
    {
        var journal = StoredImport.Begin(dataset, Slot) with { Step = ImportPosition.FromFiles.Step, Done = ImportPosition.FromFiles.Done };
        return new CsvFile("import.csv", HasNodes: true, ["key:string", "slot:string", "version:string", "modelHash:string", "format:long", "step:string", "done:long", ":LABEL"], Count: 1, (writer, _) =>
        {
            writer.WriteText(GraphNames.CurrentKey);
            writer.WriteText(journal.Slot ?? "");
            writer.WriteText(journal.Version ?? "");
            writer.WriteText(journal.ModelHash ?? "");
            writer.WriteInteger(journal.Format);
            writer.WriteText(journal.Step ?? "");
            writer.WriteInteger(journal.Done);
            writer.WriteText(GraphNames.ImportLabel);
        });
    }

    private static string Named(string name) => GraphNames.Unescaped(name, Slot);

    private static string HeaderOf(StoredColumn column) => $"{column.Name}:{TypeOf(column.Kind)}";

    private static string TypeOf(StoredKind kind) => kind switch
    {
        StoredKind.Text => "string",
        StoredKind.Integer => "long",
        StoredKind.Float => "double",
        StoredKind.Boolean => "boolean",
        StoredKind.Texts => "string[]",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of value that is known."),
    };
}
