using System.Xml.Linq;

namespace GraphApi.Architecture.Tests;

public class ProjectReferenceTests
{
    public static TheoryData<string, string> Allowed => new()
    {
        { "GraphQL", "" },
        { "Bolt", "" },
        { "Model", "GraphQL" },
        { "Plan", "Model" },
        { "Ingest", "Model" },
        { "Compiler", "GraphQL Plan" },
        { "Memory", "Plan" },
        { "Neo4j", "Bolt Plan" },
        { "Server", "Compiler Ingest Memory Neo4j" },
    };

    [Theory, MemberData(nameof(Allowed))]
    public void References_are_exactly_the_documented_arrows(string project, string expected)
    {
        var csproj = RepositoryFiles.PathOf($"src/GraphApi.{project}/GraphApi.{project}.csproj");
        var actual = XDocument.Load(csproj).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!)["GraphApi.".Length..])
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', actual));
    }

    [Fact]
    public void Every_project_has_its_arrows_stated()
    {
        var projects = Directory.GetDirectories(RepositoryFiles.PathOf("src")).Select(path => Path.GetFileName(path)["GraphApi.".Length..]).Order(StringComparer.Ordinal);
        Assert.Equal(Allowed.Select(row => row.Data.Item1).Order(StringComparer.Ordinal), projects);
    }

    [Fact]
    public void Every_project_with_sources_has_tests()
    {
        string[] untested = [.. Directory.GetDirectories(RepositoryFiles.PathOf("src")).Select(Path.GetFileName).Where(name => !Directory.Exists(RepositoryFiles.PathOf($"tests/{name}.Tests")))!];
        Assert.Empty(untested);
    }
}
