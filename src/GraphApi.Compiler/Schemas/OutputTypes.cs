using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes what can be asked for: interfaces, node and relationship types, connections and edges.</summary>
internal sealed class OutputTypes(GraphModel model, SdlWriter sdl)
{
    public static readonly (string Description, string Argument) First = ("How many from the front: 50 where left out, 200 at the most.", "first: Int");

    public static readonly (string Description, string Argument) After = ("Start behind this cursor; goes with `first`.", "after: String");

    public void Write()
    {
        WriteInterfaces();
        foreach (var type in model.NodeTypes)
        {
            WriteNodeType(type);
        }

        foreach (var type in model.RelationshipTypes)
        {
            WriteRelationshipType(type);
        }

        foreach (var type in model.NodeTypes)
        {
            WriteConnection($"A page of {type.ManyField}.", ApiNames.Connection(type), ApiNames.Edge(type), type.Name, relationship: null);
        }

        foreach (var field in Fields())
        {
            WriteConnection(field.Description, ApiNames.Connection(field), ApiNames.Edge(field), field.Far.Name, field.Relationship.Name);
        }
    }

    /// <summary>The relationship fields that are connections, each once.</summary>
    private IEnumerable<RelationshipField> Fields() =>
        model.RelationshipTypes
            .SelectMany(type => new[] { type.FromField, type.ToField })
            .OfType<RelationshipField>()
            .Distinct()
            .Where(field => !field.IsSingle);

    private void WriteInterfaces()
    {
        sdl.Open(model.Descriptions["Node"], "interface Node");
        sdl.Member("A readable id, unique over the whole data set.", "id: ID!");
        sdl.Close();

        sdl.Open(model.Descriptions["Record"], "interface Record implements Node");
        sdl.Member(model.RecordFields.IdDescription, "id: ID!");
        WriteCommonFields(model.RecordFields);
        sdl.Close();

        foreach (var type in model.Interfaces)
        {
            sdl.Open(type.Description, $"interface {type.Name} implements Node & Record");
            sdl.Member(type.IdDescription, "id: ID!");
            WriteProperties(type.Properties);
            WriteRelationshipFields(type.RelationshipFields);
            WriteCommonFields(model.RecordFields);
            sdl.Close();
        }

        sdl.Open(model.Descriptions["Relationship"], "interface Relationship implements Node");
        sdl.Member(model.RelationshipFields.IdDescription, "id: ID!");
        WriteRelationshipEnds("Record", "Record");
        WriteCommonFields(model.RelationshipFields);
        sdl.Close();
    }

    private void WriteNodeType(NodeType type)
    {
        var interfaces = string.Concat(type.Interfaces.Select(i => " & " + i.Name));
        sdl.Open(type.Description, $"type {type.Name} implements Node{(type.IsRecord ? " & Record" : string.Empty)}{interfaces}");
        sdl.Member(type.IdDescription, "id: ID!");
        WriteProperties(type.Properties);
        WriteRelationshipFields(type.RelationshipFields);
        if (type.IsRecord)
        {
            WriteCommonFields(model.RecordFields);
        }
        else
        {
            WriteEvidenceFields(type);
        }

        sdl.Close();
    }

    private void WriteRelationshipType(RelationshipType type)
    {
        sdl.Open(type.Description, $"type {type.Name} implements Node & Relationship");
        sdl.Member(type.IdDescription, "id: ID!");
        WriteRelationshipEnds(type.From.Name, type.To.Name);
        WriteProperties(type.Properties);
        WriteCommonFields(model.RelationshipFields);
        sdl.Close();
    }

    private void WriteRelationshipEnds(string from, string to)
    {
        sdl.Member("What kind of relationship it is.", "type: RelationshipType!");
        sdl.Member("The record that it starts at.", $"start: {from}!");
        sdl.Member("The record that it ends at.", $"end: {to}!");
    }

    private void WriteProperties(ImmutableArray<Property> properties)
    {
        foreach (var property in properties)
        {
            var type = ApiNames.ValueType(property);
            sdl.Member(property.Description, $"{property.Name}: {(property.IsList ? $"[{type}!]!" : property.IsNullable ? type : $"{type}!")}");
        }
    }

    private void WriteRelationshipFields(ImmutableArray<RelationshipField> fields)
    {
        foreach (var field in fields)
        {
            if (field.IsSingle)
            {
                sdl.Member(field.Description, $"{field.Name}: {field.Far.Name}!");
                sdl.Member($"The relationship behind `{field.Name}`, with its own properties and evidence.", $"{field.SingleRelationshipName}: {field.Relationship.Name}!");
                continue;
            }

            sdl.Field(field.Description, field.Name, ListArguments(ApiNames.Filter(field), ApiNames.Sort(field)), $"{ApiNames.Connection(field)}!");
        }
    }

    private void WriteCommonFields(CommonFields fields)
    {
        if (fields.Label is not null)
        {
            sdl.Member(fields.Label, "label: String!");
        }

        if (model.Evidence is { } evidence)
        {
            WriteCitations("What each source says about this, one sentence a citation.", evidence.Citation);
        }

        if (fields.Corroboration is not null)
        {
            sdl.Member(fields.Corroboration, "corroboration: Corroboration!");
        }

        if (fields.KnownSince is not null)
        {
            sdl.Member(fields.KnownSince, "knownSince: PartialDate");
        }
    }

    private void WriteEvidenceFields(NodeType type)
    {
        var evidence = model.Evidence!;
        if (type == evidence.Source)
        {
            WriteCitations("What rests on this source.", evidence.Citation);
            return;
        }

        sdl.Member("The source that is cited.", $"{ApiNames.SourceField}: {evidence.Source.Name}!");
        sdl.Member("The record or relationship that the citation is about.", $"{ApiNames.SubjectField}: Node!");
    }

    private void WriteCitations(string description, NodeType citation) =>
        sdl.Field(
            description,
            ApiNames.CitationsField,
            ListArguments(ApiNames.Filter(citation.Name), ApiNames.Sort(citation.Name)),
            $"{ApiNames.Connection(citation)}!");

    private void WriteConnection(string description, string connection, string edge, string node, string? relationship)
    {
        sdl.Open(description, $"type {connection}");
        sdl.Member("The records of the page.", $"nodes: [{node}!]!");
        sdl.Member("The records of the page, each with its cursor.", $"edges: [{edge}!]!");
        sdl.Member("Where the page stands in the list.", "pageInfo: PageInfo!");
        sdl.Member("How many there are after the filter, on all pages together.", "totalCount: Int!");
        sdl.Close();

        sdl.Open($"One entry of {connection}.", $"type {edge}");
        sdl.Member("The place of the entry in the list, for `after` and `before`.", "cursor: String!");
        sdl.Member("The record.", $"node: {node}!");
        if (relationship is not null)
        {
            sdl.Member("The relationship that leads to the record, with its own properties and evidence.", $"{ApiNames.Relationship}: {relationship}!");
        }

        sdl.Close();
    }

    /// <summary>The arguments of every list.</summary>
    public static IEnumerable<(string Description, string Argument)> ListArguments(string filter, string sort) =>
    [
        ("Which ones; all where left out.", $"where: {filter}"),
        ("In which order, most significant first. Ties, and lists without an order, go by id.", $"order: [{sort}!]"),
        First,
        After,
        ("How many from the end.", "last: Int"),
        ("End before this cursor; goes with `last`, and needs it.", "before: String"),
    ];
}
