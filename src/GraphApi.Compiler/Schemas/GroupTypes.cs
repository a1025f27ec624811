using GraphApi.Model.Types;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes what counts by keys are asked with and answered in.</summary>
internal sealed class GroupTypes(GraphModel model, SdlWriter sdl)
{
    public void Write()
    {
        foreach (var type in model.NodeTypes.Where(type => type.IsRecord))
        {
            Write(type, [.. GroupCriterion.Of(type)]);
        }
    }

    /// <summary>The root field of a type's groups.</summary>
    public static void WriteField(NodeType type, SdlWriter sdl) => sdl.Field(
        $"How many {type.ManyField} there are by some keys, in the order of the keys, null last. A record counts once for each value that it has of a key, so that the counts need not add up. They count records, never children.",
        ApiNames.GroupsField(type),
        [
            ("Only the records that satisfy it.", $"where: {ApiNames.Filter(type.Name)}"),
            ("What to count by, the most significant first; one at least. A repeated key counts once.", $"by: [{ApiNames.GroupBy(type)}!]!"),
        ],
        $"[{ApiNames.Group(type)}!]!");

    private void Write(NodeType type, IReadOnlyList<GroupCriterion> criteria)
    {
        sdl.Open($"What {type.ManyField} can be counted by.", $"enum {ApiNames.GroupBy(type)}");
        foreach (var criterion in criteria)
        {
            sdl.Member(criterion.Description, criterion.Member);
        }

        sdl.Close();

        sdl.Open($"How many {type.ManyField} share a key.", $"type {ApiNames.Group(type)}");
        sdl.Member("What they share.", $"key: {ApiNames.GroupKey(type)}!");
        sdl.Member("How many records there are. It says nothing of how many children.", "count: Int!");
        sdl.Close();

        sdl.Open($"What the {type.ManyField} of a group share; null for what they were not counted by.", $"type {ApiNames.GroupKey(type)}");
        foreach (var criterion in criteria)
        {
            sdl.Member(criterion.Description, $"{criterion.Name}: {criterion.Type}");
        }

        sdl.Close();
    }
}
