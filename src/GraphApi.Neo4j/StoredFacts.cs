using System.Text.Json;
using GraphApi.Plan;

namespace GraphApi.Neo4j;

/// <summary>The facts about a data set as the text that is stored with it.</summary>
public static class StoredFacts
{
    public static string Write(DatasetFacts facts) => JsonSerializer.Serialize(facts);

    /// <summary>Null where the text is not what <see cref="Write"/> makes.</summary>
    public static DatasetFacts? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<DatasetFacts>(text) is { Version: not null, Counts.IsDefault: false } facts ? facts : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
