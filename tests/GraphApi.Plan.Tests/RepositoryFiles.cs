using System.Runtime.CompilerServices;

namespace GraphApi.Plan.Tests;

/// <summary>Files of the repository, found from where this source file stands.</summary>
internal static class RepositoryFiles
{
    public static string PathOf(string relative) => Path.Combine(Root(), relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    private static string Root([CallerFilePath] string path = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphApi.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("GraphApi.sln is in no folder above the tests.");
    }
}
