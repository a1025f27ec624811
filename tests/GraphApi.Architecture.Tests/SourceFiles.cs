namespace GraphApi.Architecture.Tests;

/// <summary>The C# sources of the repository, by path relative to its root.</summary>
internal static class SourceFiles
{
    public static IEnumerable<(string Path, string[] Lines)> Of(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(RepositoryFiles.PathOf("."), file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or ".artifacts")
        select (path, File.ReadAllLines(file));
}
