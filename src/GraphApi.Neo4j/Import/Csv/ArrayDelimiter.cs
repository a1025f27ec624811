using GraphApi.Model.Datasets;
using GraphApi.Plan;

namespace GraphApi.Neo4j.Import.Csv;

/// <summary>Chooses the character that stands between the values of a list. neo4j-admin knows no way to write it inside a value, so it is one that no value has.</summary>
internal static class ArrayDelimiter
{
    /// <summary>Those that people can read first, then control characters, without the blank ones.</summary>
    private const string Candidates = ";|\u001F\u001E\u001D\u001C\u0001\u0002\u0003\u0004\u0005\u0006\u0007";

    /// <exception cref="BackendException">Every candidate occurs in a value.</exception>
    public static char Choose(Dataset dataset)
    {
        var left = Candidates.ToList();
        foreach (var text in Texts(dataset))
        {
            left.RemoveAll(candidate => text.Contains(candidate, StringComparison.Ordinal));
        }

        return left.Count > 0
            ? left[0]
            : throw new BackendException(BackendTrouble.Rejected, "The lists of the data hold every character that could stand between their values in CSV. Import without --csv.");
    }

    /// <summary>As an option of neo4j-admin has it.</summary>
    public static string Spell(char delimiter) => $"U+{(int)delimiter:X4}";

    private static IEnumerable<string> Texts(Dataset dataset) => dataset.Model.NodeTypes.Select(type => type.Label)
        .Concat(dataset.Nodes.SelectMany(TextsOf)).Concat(dataset.Relationships.SelectMany(TextsOf));

    private static IEnumerable<string> TextsOf(Table table) => table.Columns.OfType<ListColumn>()
        .Concat(table.Corroboration is { } corroboration ? [corroboration.SourceKinds, corroboration.Perspectives] : Array.Empty<ListColumn>())
        .SelectMany(list => list.Texts);
}
