namespace GraphApi.Architecture.Tests;

public class ImageTests
{
    /// <summary>What a build reads from the root of the repository.</summary>
    private static readonly string[] s_settings = [".editorconfig", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    [Fact]
    public void The_image_is_built_with_the_settings_of_every_other_build()
    {
        var copied = Lines("Dockerfile").Where(line => line.StartsWith("COPY ", StringComparison.Ordinal)).SelectMany(line => line.Split(' '));
        var sent = Lines(".dockerignore").Where(line => line.StartsWith('!')).Select(line => line[1..]);

        Assert.Equal(s_settings, s_settings.Intersect(copied).Intersect(sent));
        Assert.All(s_settings, name => Assert.True(File.Exists(RepositoryFiles.PathOf(name)), name));
    }

    private static string[] Lines(string name) => File.ReadAllLines(RepositoryFiles.PathOf(name));
}
