using System.Collections.Immutable;
using GraphApi.Model.Datasets;
using GraphApi.Model.Datasets.Building;

namespace GraphApi.Ingest.Tables;

/// <summary>Tells what is wrong between rows and tables, each at the file, row and column where it is to be mended.</summary>
/// <param name="readers">By ordinal of the element type.</param>
internal sealed class LinkMessages(ImmutableArray<TableReader> readers)
{
    public void Log(ImmutableArray<LinkProblem> problems)
    {
        foreach (var problem in problems)
        {
            var reader = readers[problem.Element.Type];
            if (!reader.IsSpoiled(problem.Element.Row))
            {
                Log(problem, reader, reader.LineOf(problem.Element.Row));
            }
        }
    }

    private void Log(LinkProblem problem, TableReader reader, int line)
    {
        var type = reader.Table.Type;
        var id = reader.Table.Ids[problem.Element.Row];
        switch (problem)
        {
            // An empty id is reported as such; nothing can refer to the row, and it repeats no other.
            case LinkProblem.DuplicateId or LinkProblem.Uncited or LinkProblem.SingleMissing when id.IsEmpty:
                break;
            case LinkProblem.DuplicateId duplicate:
                reader.Log.Add(line, "id", id, $"is the id of {Place(duplicate.First)} already; ids are unique over all tables");
                break;
            case LinkProblem.UnknownTarget unknown:
                var name = unknown.Reference[unknown.Element.Row];
                reader.Log.Add(line, unknown.Reference.Name, name, $"is the id of nothing in the data; it must be the id of {unknown.Reference.TargetsInWords}");
                break;
            case LinkProblem.WrongTarget wrong:
                reader.Log.Add(line, wrong.Reference.Name, wrong.Reference[wrong.Element.Row],
                    $"is the id of {readers[wrong.Target.Type].Table.Type.NameWithArticle} ({Place(wrong.Target)}); it must be the id of {wrong.Reference.TargetsInWords}");
                break;
            case LinkProblem.Uncited:
                reader.Log.Add(line, "id", id, $"has no citation; every {type.Name} must be the subject of at least one, so that it can be traced to a source");
                break;
            case LinkProblem.SingleMissing missing:
                reader.Log.Add(line, "id", id, $"has no {missing.Field.Relationship.Name}; every {type.Name} has exactly one, in {File(missing.Field.Relationship.Ordinal)}");
                break;
            case LinkProblem.SingleRepeated repeated:
                var near = readers[repeated.Near.Type].Table;
                var column = repeated.Field == repeated.Field.Relationship.FromField ? "from" : "to";
                reader.Log.Add(line, column, near.Ids[repeated.Near.Row], $"has {type.NameWithArticle} at row {reader.LineOf(repeated.First.Row)} already; every {near.Type.Name} has exactly one");
                break;
        }
    }

    private string Place(ElementRef element) => $"{File(element.Type)}, row {readers[element.Type].LineOf(element.Row)}";

    private string File(int type) => readers[type].Log.File;
}
