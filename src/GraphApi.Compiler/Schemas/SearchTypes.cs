using GraphApi.Model.Types;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes the root field that looks records up by their names in any spelling, and its types; nothing where the model has no searchable property.</summary>
internal static class SearchTypes
{
    public static void WriteField(GraphModel model, SdlWriter sdl)
    {
        if (SearchNode.TypesOf(model).IsEmpty)
        {
            return;
        }

        sdl.Field(
            "What has a name or title that fits a text, in any spelling: upper and lower case, accents, Latin and Cyrillic script in any romanisation, other order of words, initials for "
            + "names, small misspellings (the more the longer a word is), and a last word that is still being typed. The best comes first; what fits equally well goes by id. "
            + $"One search finds {SearchLimits.MostCandidates} at the most.",
            ApiNames.SearchField,
            [
                ($"What is searched for, {SearchLimits.MostCharacters} characters at the most. A text without letters and digits finds nothing.", "text: String!"),
                ("Which types count as found; all where left out.", $"types: [{ApiNames.SearchableType}!]"),
                OutputTypes.First,
                OutputTypes.After,
            ],
            $"{ApiNames.SearchConnection}!");
    }

    public static void Write(GraphModel model, SdlWriter sdl)
    {
        var types = SearchNode.TypesOf(model);
        if (types.IsEmpty)
        {
            return;
        }

        sdl.Open("A page of what a search found.", $"type {ApiNames.SearchConnection}");
        sdl.Member("What was found, the best first.", "nodes: [Node!]!");
        sdl.Member("What was found, each with how well it fits.", $"edges: [{ApiNames.SearchEdge}!]!");
        sdl.Member("Where the page stands in what was found.", "pageInfo: PageInfo!");
        sdl.Close();

        sdl.Open("Something that a search found.", $"type {ApiNames.SearchEdge}");
        sdl.Member("The place of the entry in what was found, for `after`.", "cursor: String!");
        sdl.Member("What was found.", "node: Node!");
        sdl.Member("How well it fits, up to 1 for a name that is the text but for case and accents. It compares hits of one search and measures nothing else.", "score: Float!");
        sdl.Member("The values that the words of the text were found in: the one that fits best, then those that have words which the ones before lack.", $"matches: [{ApiNames.SearchMatch}!]!");
        sdl.Close();

        sdl.Open("A value that words of a searched text were found in.", $"type {ApiNames.SearchMatch}");
        sdl.Member("The name of the field that has the value.", "field: String!");
        sdl.Member("The value.", "value: String!");
        sdl.Close();

        sdl.Open("The types that have names or titles to search for.", $"enum {ApiNames.SearchableType}");
        foreach (var type in types)
        {
            sdl.Member(type.Description, SearchNode.NameOf(type));
        }

        sdl.Close();
    }
}
