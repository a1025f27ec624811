using GraphApi.Model.Types;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes the query type, and the types that every API has.</summary>
internal sealed class RootTypes(GraphModel model, SdlWriter sdl)
{
    public void Write()
    {
        WriteScopes();
        WriteQuery();
        WriteDataset();
        new WalkTypes(model, sdl).Write();
        if (model.Responsibility is { } rules)
        {
            new ChainTypes(model, rules, sdl).Write();
        }

        WritePageInfo();
        WriteRelationshipType();
        if (model.Evidence is { } evidence)
        {
            WriteCorroboration(evidence);
        }

        foreach (var type in model.Enums)
        {
            sdl.Open(type.Description, $"enum {type.Name}");
            foreach (var member in type.Members)
            {
                sdl.Member(member.Description, member.Name);
            }

            sdl.Close();
        }

        foreach (var scalar in ApiScalars.Names)
        {
            sdl.Line(model.Descriptions.GetValueOrDefault(scalar, ApiScalars.Description(scalar)), $"scalar {scalar}");
        }
    }

    private void WriteScopes()
    {
        sdl.Directive(
            "Below it, a relationship is there only if it may hold on that day (an open or unknown end does not hide it), and a record that begins at some time only if it had begun by then "
            + "(by the first day of its date; an unknown date does not hide it). A relationship is hidden where one of its ends is. The inner one of two wins.",
            ApiNames.AsOf,
            [("The day.", $"{ApiNames.ScopeDate}: Date!")],
            "QUERY | FIELD");
        if (model.IsKnowledgeDated)
        {
            sdl.Directive(
                "Below it, only what at least one source supports that was published by that day (by the last day of its date; or read by then, where the date is not known). Later sources and "
                + "their citations are not there, and `corroboration` and `knownSince` are computed from what is left. Records whose existence is not what a source reports stay, with the "
                + "citations of the time. A relationship is hidden where one of its ends is. The inner one of two wins.",
                ApiNames.KnownBy,
                [("The day.", $"{ApiNames.ScopeDate}: Date!")],
                "QUERY | FIELD");
        }
    }

    private void WriteQuery()
    {
        sdl.Open("What can be asked.", "type Query");
        foreach (var type in model.NodeTypes)
        {
            sdl.Field(
                $"One {type.Name} by its id; null where there is none.",
                type.OneField,
                [("The id.", "id: ID!")],
                type.Name);
            sdl.Field(
                $"A page of the list of all {type.ManyField}.",
                type.ManyField,
                OutputTypes.ListArguments(ApiNames.Filter(type.Name), ApiNames.Sort(type.Name)),
                $"{ApiNames.Connection(type)}!");
            if (type.IsRecord)
            {
                GroupTypes.WriteField(type, sdl);
            }
        }

        sdl.Field("Anything by its id: a record, a relationship, a source or a citation; null where there is none.", "node", [("The id.", "id: ID!")], "Node");
        sdl.Field(
            "Several of anything by their ids, in the order of the ids; null in the place of an id that there is not.",
            "nodes",
            [("The ids, 100 at the most.", "ids: [ID!]!")],
            "[Node]!");
        SearchTypes.WriteField(model, sdl);
        WalkTypes.WriteFields(sdl);
        if (model.Responsibility is { } rules)
        {
            new ChainTypes(model, rules, sdl).WriteField();
        }

        sdl.Member("What data is being served, as a whole and whatever the scope.", $"{ApiNames.DatasetField}: Dataset!");
        sdl.Close();
    }

    private void WriteDataset()
    {
        sdl.Open("The data set as a whole.", "type Dataset");
        sdl.Member("A hash of the content: the same version gives the same answers.", "version: String!");
        sdl.Member("How many records there are, of all types together.", "records: Int!");
        sdl.Member("How many relationships there are, of all types together.", "relationships: Int!");
        if (model.Evidence is not null)
        {
            sdl.Member("How many sources there are.", "sources: Int!");
            sdl.Member("How many citations there are.", "citations: Int!");
        }

        sdl.Member("How many there are of each type, in the order of the model.", "counts: [TypeCount!]!");
        sdl.Member("The first day that the dates of the data cover.", "coversFrom: Date");
        sdl.Member("The last day that the dates of the data cover.", "coversTo: Date");
        sdl.Member("Under which terms the data may be used.", "licence: String");
        sdl.Close();

        sdl.Open("How many there are of one type.", "type TypeCount");
        sdl.Member("The type's name.", "type: String!");
        sdl.Member("How many.", "count: Int!");
        sdl.Close();
    }

    private void WritePageInfo()
    {
        sdl.Open("Where a page stands in its list.", "type PageInfo");
        sdl.Member("Whether the list goes on behind the page.", "hasNextPage: Boolean!");
        sdl.Member("Whether the list has entries before the page.", "hasPreviousPage: Boolean!");
        sdl.Member("The cursor of the first entry; null on an empty page.", "startCursor: String");
        sdl.Member("The cursor of the last entry; null on an empty page.", "endCursor: String");
        sdl.Close();
    }

    private void WriteRelationshipType()
    {
        sdl.Open("The kinds of relationship, as they are named in the graph.", "enum RelationshipType");
        foreach (var type in model.RelationshipTypes)
        {
            sdl.Member(type.Description, type.GraphType);
        }

        sdl.Close();
    }

    private void WriteCorroboration(EvidenceTypes evidence)
    {
        sdl.Open(
            "How well something is supported. All but `disputed` speak of the supporting citations. It counts who says so, and does not say that it is true.",
            "type Corroboration");
        sdl.Member("Distinct named publishers. A source whose publisher is not known counts as a source, not as a publisher.", "publishers: Int!");
        sdl.Member("Distinct sources.", "sources: Int!");
        sdl.Member("What the counts amount to.", "level: CorroborationLevel!");
        sdl.Member("The kinds of the sources, without repeats, by name.", $"sourceKinds: [{evidence.SourceKind.Enum!.Name}!]!");
        sdl.Member("The perspectives of the sources, without repeats, by name.", $"perspectives: [{evidence.Perspective.Enum!.Name}!]!");
        sdl.Member("Whether at least one citation disputes it.", "disputed: Boolean!");
        sdl.Close();

        sdl.Open("How well something is supported, in one word.", "enum CorroborationLevel");
        sdl.Member("No citation supports it.", "UNSUPPORTED");
        sdl.Member("Supported, but not by two named publishers.", "SINGLE_SOURCE");
        sdl.Member("Supported by two or more named publishers.", "CORROBORATED");
        sdl.Close();
    }
}
