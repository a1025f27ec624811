using System.Diagnostics.CodeAnalysis;

namespace GraphApi.Server.Options;

/// <summary>Where the model and the data are when nothing is said: beside the published program, or in the repository above the build.</summary>
internal static class Paths
{
    public const string DefaultModel = "schema/graph.graphql";
    public const string DefaultData = "seed-data";

    /// <summary>
    /// The absolute path of what was given (relative to where the user is) or of the default. The problem, where there is nothing
    /// at the path, is the end of a sentence that begins with what the path is for.
    /// </summary>
    public static bool TryResolve(string? given, string byDefault, Func<string, bool> exists, out string path, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (string.IsNullOrEmpty(given))
        {
            path = Climb().Select(folder => Path.Combine(folder, byDefault)).FirstOrDefault(exists) ?? byDefault;
            problem = exists(path) ? null : $"is not given, and there is no {byDefault} in {AppContext.BaseDirectory} or in a folder above it";
        }
        else
        {
            path = Path.GetFullPath(given);
            problem = exists(path) ? null : $"is {path}, and there is nothing there";
        }

        return problem is null;
    }

    private static IEnumerable<string> Climb()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
