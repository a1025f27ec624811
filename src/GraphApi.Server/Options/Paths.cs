namespace GraphApi.Server.Options;

/// <summary>Where the model and the data are when nothing is said: beside the published program, or in the repository above the build.</summary>
internal static class Paths
{
    public const string DefaultModel = "schema/graph.graphql";
    public const string DefaultData = "seed-data";

    /// <summary>The absolute path of what was given (relative to where the user is) or of the default.</summary>
    public static string Resolve(SettingReader reader, Setting setting, string byDefault, Func<string, bool> exists)
    {
        if (reader.Text(setting) is { Length: > 0 } given)
        {
            var path = Path.GetFullPath(given);
            if (!exists(path))
            {
                reader.AddProblem(setting, $"is {path}, and there is nothing there");
            }

            return path;
        }

        if (Climb().Select(folder => Path.Combine(folder, byDefault)).FirstOrDefault(exists) is { } found)
        {
            return found;
        }

        reader.AddProblem(setting, $"is not set, and there is no {byDefault} in {AppContext.BaseDirectory} or in a folder above it");
        return byDefault;
    }

    private static IEnumerable<string> Climb()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
