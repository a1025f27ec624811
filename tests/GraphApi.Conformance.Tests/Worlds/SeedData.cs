using GraphApi.Ingest;
using GraphApi.Model.Datasets;

namespace GraphApi.Conformance.Tests.Worlds;

/// <summary>The product's own data, read as the server reads it.</summary>
internal static class SeedData
{
    public static Dataset Read()
    {
        var model = RepositoryFiles.ReadModel("schema/graph.graphql");
        var result = new DatasetReader(model, new IngestOptions()).Read(RepositoryFiles.PathOf("seed-data"));
        return result.Dataset ?? throw new InvalidOperationException($"The seed data cannot be read: {string.Join(" ", result.Issues)}");
    }
}
