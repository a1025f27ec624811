using System.Globalization;
using GraphApi.Model.Types;
using GraphApi.Plan.Walks;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes the root fields that walk the graph, and what they give.</summary>
internal sealed class WalkTypes(GraphModel model, SdlWriter sdl)
{
    private const string RelationshipsArgument = "relationships: [RelationshipType!]";

    public static void WriteFields(SdlWriter sdl)
    {
        sdl.Field(
            "How records are connected: the paths between them, whatever the direction of the relationships; no path passes a record twice. The shortest come first, then by the "
            + "ids of their records, then of their relationships. A record that stands for a mere area may begin or end a path and is never passed. Null where an id is that of no record.",
            "paths",
            [
                ("Where a path may begin, 100 ids at the most.", "from: [ID!]!"),
                ("Where a path may end, 100 ids at the most.", "to: [ID!]!"),
                Count("How many steps a path may have", "maxLength", CountRange.PathLength),
                ("Which relationships to walk; all where left out.", RelationshipsArgument),
                ("Records that are on no path, 100 ids at the most; none of them an end of the paths.", "avoid: [ID!]"),
                Count("How many paths are shown", "first", CountRange.Paths),
            ],
            "Paths");
        sdl.Field(
            "What surrounds some records, for drawing: the nearest records first, then by id, with every relationship between those shown. Nothing is reached through a record that "
            + "stands for a mere area, unless it is in the middle itself. Null where an id is that of no record.",
            "neighborhood",
            [
                ("The records in the middle, 100 ids at the most.", "of: [ID!]!"),
                Count("How many steps to walk from them", "depth", CountRange.Depth),
                ("Which relationships to walk and to show; all where left out.", RelationshipsArgument),
                Count("How many records are shown, those in the middle among them", "limit", CountRange.Neighbours),
            ],
            "Neighborhood");
    }

    public void Write()
    {
        sdl.Open("Paths between records.", "type Paths");
        sdl.Member("The paths, the shortest first.", "paths: [Path!]!");
        sdl.Member("Whether there are more paths than are shown, or may be because the search would have had to look at too much.", "truncated: Boolean!");
        sdl.Close();
        WritePath();
        sdl.Open("What surrounds some records.", "type Neighborhood");
        sdl.Member("The records, the nearest first.", "nodes: [Record!]!");
        sdl.Member("Every relationship between the records shown, by id.", "relationships: [Relationship!]!");
        sdl.Member("Whether there are more records than are shown, or may be because the walk would have had to look at too much.", "truncated: Boolean!");
        sdl.Member("How many records that were met are not shown.", "omitted: Int!");
        sdl.Close();
    }

    private void WritePath()
    {
        sdl.Open("One way from a record to another.", "type Path");
        sdl.Member("How many steps it has.", "length: Int!");
        sdl.Member("The records from the first to the last, one more than steps.", "nodes: [Record!]!");
        sdl.Member("The steps in order.", "steps: [PathStep!]!");
        if (model.Evidence is not null)
        {
            sdl.Member(
                "That of the weakest step: a path is no better known than it. Disputed before undisputed, then fewer publishers, then fewer sources, then the first.",
                "corroboration: Corroboration!");
        }

        sdl.Close();
        sdl.Open("One step of a path.", "type PathStep");
        sdl.Member("The relationship that is followed, from its start to its end or the other way.", "relationship: Relationship!");
        sdl.Member("The record that the step comes from.", "from: Record!");
        sdl.Member("The record that the step leads to.", "to: Record!");
        sdl.Close();
    }

    private static (string Description, string Argument) Count(string what, string name, CountRange range) => (
        string.Create(CultureInfo.InvariantCulture, $"{what}: from {range.Least} to {range.Most}."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: Int = {range.Default}"));
}
