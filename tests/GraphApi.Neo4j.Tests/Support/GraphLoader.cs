using GraphApi.Bolt.PackStream;
using GraphApi.Model;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Tests.Support;

/// <summary>Writes a data set into a slot of a database by plain statements, as the layout has it, and makes it the current one.</summary>
internal static class GraphLoader
{
    private const int BatchRows = 1000;

    public static async Task LoadAsync(Session session, Dataset dataset, DatasetFacts facts, GraphSlot slot, CancellationToken cancellationToken)
    {
        var names = new GraphNames(dataset.Model, slot);
        await CreateIndexesAsync(session, names, cancellationToken);
        foreach (var table in dataset.Nodes)
        {
            await WriteRowsAsync(session, table, $"CREATE (n:{names.Label(table.Type)}:{names.ElementLabel}) SET n = row", (writer, row) => WriteNode(writer, dataset, table, row), cancellationToken);
        }

        foreach (var table in dataset.Relationships)
        {
            var clause = $"MATCH (a:{names.ElementLabel} {{id: row.from}}), (b:{names.ElementLabel} {{id: row.to}}) CREATE (a)-[r:{names.TypeOf(table.Type)}]->(b) SET r = row.own";
            await WriteRowsAsync(session, table, clause, (writer, row) => WriteRelationship(writer, dataset, table, row), cancellationToken);
        }

        if (dataset.Citations is { } citations && dataset.Model.Evidence is { } evidence)
        {
            var clause = $"MATCH (c:{names.ElementLabel} {{id: row.id}}), (s:{names.ElementLabel} {{id: row.source}}) CREATE (c)-[:{names.CitesType}]->(s)";
            await WriteRowsAsync(session, dataset.Table(evidence.Citation), clause, (writer, row) => WriteCites(writer, dataset, citations, row), cancellationToken);
        }

        await WriteWordsAsync(session, names, dataset, cancellationToken);
        await RunAsync(session, "CALL db.awaitIndexes(300)", null, cancellationToken);
        await MarkAsync(session, dataset, facts, slot, cancellationToken);
    }

    public static async Task MarkAsync(Session session, Dataset dataset, DatasetFacts facts, GraphSlot slot, CancellationToken cancellationToken)
    {
        using var parameters = new QueryParameters();
        parameters.Add("slot", slot.ToString()).Add("version", facts.Version).Add("hash", dataset.Model.Hash).Add("format", GraphNames.Format).Add("facts", StoredFacts.Write(facts));
        var statement = $"MERGE (d:{GraphNames.DatasetLabel} {{key: '{GraphNames.CurrentKey}'}}) SET d.slot = $slot, d.version = $version, d.modelHash = $hash, d.format = $format, d.facts = $facts";
        await RunAsync(session, statement, parameters, cancellationToken);
    }

    public static async Task RunAsync(Session session, string statement, QueryParameters? parameters, CancellationToken cancellationToken)
    {
        await using var result = await session.RunAsync(new Query(statement), parameters, cancellationToken);
        await result.ConsumeAsync(cancellationToken);
    }

    private static async Task CreateIndexesAsync(Session session, GraphNames names, CancellationToken cancellationToken)
    {
        var model = names.Model;
        List<string> statements = [$"CREATE CONSTRAINT IF NOT EXISTS FOR (w:{names.SearchWordLabel}) REQUIRE w.word IS UNIQUE", $"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{names.ElementLabel}) REQUIRE n.id IS UNIQUE"];
        foreach (var type in model.NodeTypes)
        {
            statements.Add($"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{names.Label(type)}) REQUIRE n.id IS UNIQUE");
            statements.AddRange(type.Properties.Where(property => property.IsIndexed).SelectMany(Indexed)
                .Select(name => $"CREATE INDEX IF NOT EXISTS FOR (n:{names.Label(type)}) ON (n.{name})"));
        }

        statements.AddRange(model.RelationshipTypes.Select(type => $"CREATE INDEX IF NOT EXISTS FOR ()-[r:{names.TypeOf(type)}]-() ON (r.id)"));
        if (model.Evidence is { } evidence)
        {
            statements.Add($"CREATE INDEX IF NOT EXISTS FOR (n:{names.Label(evidence.Citation)}) ON (n.subject)");
        }

        foreach (var statement in statements)
        {
            await RunAsync(session, statement, null, cancellationToken);
        }
    }

    private static string[] Indexed(Property property) => property.Kind is PropertyKind.Date or PropertyKind.PartialDate
        ? [GraphNames.FirstDay(new ValueRef.OfProperty(property)), GraphNames.LastDay(new ValueRef.OfProperty(property))]
        : [GraphNames.Property(property)];

    private static async Task WriteRowsAsync(Session session, Table table, string clause, Action<PackWriter, int> write, CancellationToken cancellationToken)
    {
        for (var start = 0; start < table.Count; start += BatchRows)
        {
            var count = Math.Min(BatchRows, table.Count - start);
            using var parameters = new QueryParameters();
            var writer = parameters.Add("rows");
            writer.WriteListHeader(count);
            for (var row = start; row < start + count; row++)
            {
                write(writer, row);
            }

            await RunAsync(session, $"UNWIND $rows AS row {clause}", parameters, cancellationToken);
        }
    }

    private static void WriteNode(PackWriter writer, Dataset dataset, NodeTable table, int row)
    {
        var values = Own(table, row);
        if (table.Labels is { } labels)
        {
            values.Add(("label", w => w.WriteUtf8(labels[row])));
        }

        if (dataset.Citations is { } citations && table.Type == dataset.Model.Evidence?.Citation)
        {
            var subject = citations.Subject[row];
            var type = dataset.Model.ElementType(subject.Type);
            values.Add(("subject", w => w.WriteUtf8(dataset.Table(type).Ids[subject.Row])));
            values.Add(("subjectType", w => w.WriteString(type.Name)));
        }

        WriteMap(writer, values);
    }

    private static void WriteRelationship(PackWriter writer, Dataset dataset, RelationshipTable table, int row)
    {
        writer.WriteMapHeader(3);
        writer.WriteString("from");
        WriteNodeId(writer, dataset, table.From[row]);
        writer.WriteString("to");
        WriteNodeId(writer, dataset, table.To[row]);
        writer.WriteString("own");
        WriteMap(writer, Own(table, row));
    }

    private static void WriteCites(PackWriter writer, Dataset dataset, CitationLinks citations, int row)
    {
        writer.WriteMapHeader(2);
        writer.WriteString("id");
        writer.WriteUtf8(dataset.Table(dataset.Model.Evidence!.Citation).Ids[row]);
        writer.WriteString("source");
        writer.WriteUtf8(dataset.Table(dataset.Model.Evidence.Source).Ids[citations.Source[row]]);
    }

    private static async Task WriteWordsAsync(Session session, GraphNames names, Dataset dataset, CancellationToken cancellationToken)
    {
        var index = SearchIndex.Build(dataset);
        var words = Enumerable.Range(0, index.Vocabulary.Count).ToArray();
        await WriteBatchesAsync(session, words, $"CREATE (w:{names.SearchWordLabel}:{names.ElementLabel} {{word: row[0], records: row[1]}})", WriteWord, cancellationToken);
        var entries = words.SelectMany(word => index[word].ToArray().Select(entry => (word, entry))).ToArray();
        var clause = $"MATCH (w:{names.SearchWordLabel} {{word: row[0]}}), (n:{names.ElementLabel} {{id: row[1]}}) CREATE (w)-[:{names.NamesType} {{words: row[2]}}]->(n)";
        await WriteBatchesAsync(session, entries, clause, WriteEntry, cancellationToken);

        void WriteWord(PackWriter writer, int word)
        {
            writer.WriteListHeader(2);
            writer.WriteString(index.Vocabulary[word].ToString());
            writer.WriteInteger(index[word].Length);
        }

        void WriteEntry(PackWriter writer, (int Word, SearchEntry Entry) row)
        {
            writer.WriteListHeader(3);
            writer.WriteString(index.Vocabulary[row.Word].ToString());
            WriteNodeId(writer, dataset, row.Entry.Node);
            writer.WriteInteger(row.Entry.Words);
        }
    }

    private static async Task WriteBatchesAsync<T>(Session session, T[] rows, string clause, Action<PackWriter, T> write, CancellationToken cancellationToken)
    {
        foreach (var batch in rows.Chunk(BatchRows))
        {
            using var parameters = new QueryParameters();
            var writer = parameters.Add("rows");
            writer.WriteListHeader(batch.Length);
            foreach (var row in batch)
            {
                write(writer, row);
            }

            await RunAsync(session, $"UNWIND $rows AS row {clause}", parameters, cancellationToken);
        }
    }

    private static void WriteNodeId(PackWriter writer, Dataset dataset, int node) => writer.WriteUtf8(dataset.Nodes[dataset.NodeTypeOf[node]].Ids[dataset.NodeRowOf[node]]);

    private static List<(string Name, Action<PackWriter> Write)> Own(Table table, int row)
    {
        List<(string, Action<PackWriter>)> values = [("id", w => w.WriteUtf8(table.Ids[row])), ("type", w => w.WriteString(table.ElementType.Name))];
        foreach (var property in table.ElementType.Properties)
        {
            Add(values, property.Name, table.Columns[property.Ordinal], row, property.Kind is PropertyKind.Date or PropertyKind.PartialDate);
        }

        if (table.KnownSince is { } knownSince)
        {
            Add(values, "knownSince", knownSince, row, isDate: true);
        }

        if (table.Corroboration is { } corroboration)
        {
            Add(values, "corroboration_publishers", corroboration.Publishers, row, isDate: false);
            Add(values, "corroboration_sources", corroboration.Sources, row, isDate: false);
            Add(values, "corroboration_level", corroboration.Level, row, isDate: false);
            Add(values, "corroboration_sourceKinds", corroboration.SourceKinds, row, isDate: false);
            Add(values, "corroboration_perspectives", corroboration.Perspectives, row, isDate: false);
            Add(values, "corroboration_disputed", corroboration.Disputed, row, isDate: false);
        }

        return values;
    }

    private static void Add(List<(string Name, Action<PackWriter> Write)> values, string name, Column column, int row, bool isDate)
    {
        if (column.IsNull(row))
        {
            return;
        }

        switch (column)
        {
            case TextColumn texts:
                values.Add((name, w => w.WriteUtf8(texts[row])));
                break;
            case CodedColumn codes:
                values.Add((name, w => w.WriteString(codes.GetString(row))));
                if (isDate && PartialDate.TryParse(codes.GetString(row), out var date))
                {
                    values.Add(($"{name}__first", w => w.WriteInteger(date.First.DayNumber)));
                    values.Add(($"{name}__last", w => w.WriteInteger(date.Last.DayNumber)));
                }

                break;
            case IntColumn numbers:
                values.Add((name, w => w.WriteInteger(numbers[row])));
                break;
            case FloatColumn numbers:
                values.Add((name, w => w.WriteFloat(numbers[row])));
                break;
            case BooleanColumn booleans:
                values.Add((name, w => w.WriteBoolean(booleans[row])));
                break;
            case ListColumn lists:
                values.Add((name, w => WriteList(w, lists, row)));
                break;
        }
    }

    private static void WriteList(PackWriter writer, ListColumn lists, int row)
    {
        writer.WriteListHeader(lists[row].Length);
        foreach (var code in lists[row])
        {
            writer.WriteString(lists.Texts[code]);
        }
    }

    private static void WriteMap(PackWriter writer, List<(string Name, Action<PackWriter> Write)> values)
    {
        writer.WriteMapHeader(values.Count);
        foreach (var (name, write) in values)
        {
            writer.WriteString(name);
            write(writer);
        }
    }
}
