using GraphApi.Memory;
using GraphApi.Model.Datasets;
using GraphApi.Neo4j.Import;

namespace GraphApi.Neo4j.Tests.Support;

/// <summary>One data set in both backends, in a database that holds nothing else.</summary>
internal sealed record LoadedGraph(Question Question, Dataset Dataset, MemoryBackend Memory, Neo4jBackend Neo4j, Driver Driver, Session Session) : IAsyncDisposable
{
    /// <summary>Planning a statement that the server has not seen takes long on a busy machine.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    public static async Task<LoadedGraph> LoadAsync(Neo4jFixture fixture, Dataset dataset)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var driver = fixture.Driver();
        var session = driver.Session();
        await session.EmptyAsync();
        var memory = new MemoryBackend();
        await memory.ReplaceAsync(dataset, cancellation);
        await new Neo4jImporter(driver, new Neo4jImportOptions { Uri = fixture.Uri }).ReplaceAsync(dataset, cancellation);
        var neo4j = new Neo4jBackend(driver, dataset.Model, new Neo4jBackendOptions { Uri = fixture.Uri, QueryTimeout = s_patience });
        await neo4j.StartAsync(cancellation);
        return new LoadedGraph(new Question(dataset.Model), dataset, memory, neo4j, driver, session);
    }

    /// <summary>Asks both backends, whose answers must be the same bytes.</summary>
    public async Task<string> AskAsync(string document, string variables = "{}")
    {
        var expected = await Question.AskAsync(Memory, document, variables);
        Assert.Equal(expected, await Question.AskAsync(Neo4j, document, variables));
        return expected;
    }

    public ValueTask DisposeAsync() => Driver.DisposeAsync();
}
