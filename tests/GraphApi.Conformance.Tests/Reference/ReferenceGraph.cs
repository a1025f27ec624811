using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>A data set as plain objects that know each other. Only its stored tables are read, none of its computed columns or indexes.</summary>
internal sealed class ReferenceGraph
{
    private readonly Dictionary<string, Element> _byId = new(StringComparer.Ordinal);

    public ReferenceGraph(Dataset dataset)
    {
        Dataset = dataset;
        AddNodes();
        AddRelationships();
        AddCitations();
        Rows = _byId.Values.ToLookup(element => element.Type);
    }

    public Dataset Dataset { get; }

    public GraphModel Model => Dataset.Model;

    /// <summary>All elements by type.</summary>
    public ILookup<ElementType, Element> Rows { get; }

    public IEnumerable<Element> All => _byId.Values;

    public Element? Find(string id) => _byId.GetValueOrDefault(id);

    private void AddNodes()
    {
        foreach (var table in Dataset.Nodes.Where(table => table.Type != Model.Evidence?.Citation))
        {
            for (var row = 0; row < table.Count; row++)
            {
                var (id, properties) = Read(table, row);
                _byId.Add(id, table.Type.IsRecord ? new Record(table.Type, id, properties) : new Source(table.Type, id, properties));
            }
        }
    }

    private void AddRelationships()
    {
        foreach (var table in Dataset.Relationships)
        {
            for (var row = 0; row < table.Count; row++)
            {
                var (id, properties) = Read(table, row);
                var (start, end) = (FindRecord(table.From[row]), FindRecord(table.To[row]));
                var relationship = new Relationship(table.Type, id, properties, start, end);
                _byId.Add(id, relationship);
                start.Relationships.Add(relationship);
                if (start != end)
                {
                    end.Relationships.Add(relationship);
                }
            }
        }
    }

    private void AddCitations()
    {
        if (Model.Evidence is not { } evidence || Dataset.Citations is not { } links)
        {
            return;
        }

        var table = Dataset.Nodes[evidence.Citation.Ordinal];
        for (var row = 0; row < table.Count; row++)
        {
            var (id, properties) = Read(table, row);
            var subject = _byId[IdOf(Model.ElementType(links.Subject[row].Type), links.Subject[row].Row)];
            var source = (Source)_byId[IdOf(evidence.Source, links.Source[row])];
            var citation = new Citation(evidence.Citation, id, properties, subject, source);
            _byId.Add(id, citation);
            subject.Citations.Add(citation);
            source.Citations.Add(citation);
        }
    }

    private Record FindRecord(int node) => (Record)_byId[IdOf(Model.NodeTypes[Dataset.NodeTypeOf[node]], Dataset.NodeRowOf[node])];

    private string IdOf(ElementType type, int row) => Dataset.Table(type).Ids.GetString(row)!;

    private static (string Id, Dictionary<string, object?> Properties) Read(Table table, int row) =>
        (table.Ids.GetString(row)!, table.ElementType.Properties.ToDictionary(property => property.Name, property => Read(table.Columns[property.Ordinal], row)));

    private static object? Read(Column column, int row) => column.IsNull(row) ? null : column switch
    {
        TextColumn text => text.GetString(row),
        CodedColumn coded => coded.GetString(row),
        IntColumn numbers => numbers[row],
        FloatColumn numbers => numbers[row],
        BooleanColumn booleans => booleans[row],
        ListColumn list => list[row].ToArray().Select(code => list.Texts[code]).ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.GetType().Name, "A column of an unknown kind."),
    };
}
