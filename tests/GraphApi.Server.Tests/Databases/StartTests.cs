using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Databases;

/// <summary>The start over a Neo4j database: what cannot be served ends it, with what to do.</summary>
[Collection(Neo4jTestGroup.Name)]
public sealed class StartTests(Neo4jFixture neo4j) : IDisposable
{
    private readonly HerbariumDatabase _database = new(neo4j);

    [Fact]
    public async Task A_database_without_a_data_set_is_refused_with_the_command_that_loads_one()
    {
        await _database.EmptyAsync();

        await RefuseAsync(_database.Serve(), $"The Neo4j database at {neo4j.Uri} has no data set. Load it with: graphapi import --to {neo4j.Uri}");
    }

    [Fact]
    public async Task A_data_set_of_another_model_is_refused_with_the_command_that_loads_the_right_one()
    {
        await _database.ImportAsync();
        var model = await File.ReadAllTextAsync(_database.Herbarium.Model, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_database.Herbarium.Model, model.Replace("height: Int", "height: Int @indexed", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await RefuseAsync(
            _database.Serve(),
            $"The Neo4j database at {neo4j.Uri} has a data set of another model than the one that this server was started with. Load it with: graphapi import --to {neo4j.Uri}");
    }

    [Fact]
    public Task A_wrong_password_is_refused_and_not_repeated() => RefuseAsync(
        _database.Serve("not-the-password", []),
        $"Neo4j at {neo4j.Uri}: The client is unauthorized due to authentication failure. (Neo.ClientError.Security.Unauthorized)");

    public void Dispose() => _database.Dispose();

    private static async Task RefuseAsync(ServerProcess server, string problem)
    {
        using (server)
        {
            var (code, lines) = await server.WaitAsync();
            Assert.Equal(2, code);
            Assert.Equal([problem, "Nothing is served."], lines);
        }
    }
}
