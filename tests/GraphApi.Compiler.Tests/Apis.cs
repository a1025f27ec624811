using GraphApi.Compiler.Schemas;
using GraphApi.Model.Reading;

namespace GraphApi.Compiler.Tests;

/// <summary>The two models that the tests compile against: the repository's own, and one that has nothing to do with it.</summary>
internal static class Apis
{
    public static ApiSchema Graph { get; } = Derive("schema", "graph.graphql");

    public static ApiSchema Library { get; } = Derive("tests", "GraphApi.Model.Tests", "Models", "library.graphql");

    private static ApiSchema Derive(params string[] path)
    {
        var reading = ModelReader.Read(RepositoryFiles.Read(Path.Combine(path)));
        Assert.Empty(reading.Issues);
        return ApiSchema.Derive(reading.Model!);
    }
}
