using System.Text.RegularExpressions;

namespace GraphApi.Architecture.Tests;

public partial class DocumentationTests
{
    [Theory]
    [InlineData("README.md", 120)]
    [InlineData("src/README.md", 150)]
    public void Documents_keep_to_their_length(string path, int lines) =>
        Assert.True(File.ReadAllLines(RepositoryFiles.PathOf(path)).Length <= lines, $"{path} has more than {lines} lines.");

    [Theory]
    [InlineData("README.md", "")]
    [InlineData("src/README.md", "src")]
    [InlineData("seed-data/README.md", "seed-data")]
    [InlineData("bench/README.md", "bench")]
    public void Every_path_that_a_document_names_exists(string document, string folder)
    {
        string[] missing =
        [
            .. NamedPath().Matches(RepositoryFiles.Read(document))
                .Select(match => match.Groups[1].Value)
                .Where(path => !Exists(path) && !Exists(Path.Combine(folder, path)))
                .Distinct(),
        ];
        Assert.Empty(missing);
    }

    private static bool Exists(string path)
    {
        var full = RepositoryFiles.PathOf(path);
        return File.Exists(full) || Directory.Exists(full);
    }

    /// <summary>A path in backquotes: folders joined by slashes, without blanks or wildcards.</summary>
    [GeneratedRegex(@"`((?:[\w.-]+/)+[\w.-]*)`")]
    private static partial Regex NamedPath();
}
