using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Databases;

/// <summary>What the import command has put into a database, as clients of the server see it.</summary>
[Collection(Neo4jTestGroup.Name)]
public sealed class ImportTests(Neo4jFixture neo4j) : IDisposable
{
    private static readonly string[] s_queries =
    [
        "{plants(order:[{height:DESC}]){totalCount nodes{id label height gardens{nodes{name}}}}}",
        "{gardens{nodes{name plants(first:1){totalCount pageInfo{hasNextPage endCursor}edges{node{id}relationship{id}}}}}}",
        "{node(id:\"rose\"){__typename id ...on Plant{name}} dataset{version records counts{type count}licence}}",
        "{plants(where:{name:{eq:1}}){totalCount}}",
    ];

    private readonly HerbariumDatabase _database = new(neo4j);

    [Fact]
    public async Task The_answers_over_HTTP_are_those_of_the_embedded_graph_and_a_new_import_is_served_at_once()
    {
        await _database.ImportAsync();
        using var server = _database.Serve();
        using var client = await server.ConnectAsync();
        await CompareAsync(client);
        Assert.Equal("200 application/json; charset=utf-8\n{\"status\":\"ready\"}", await client.FetchAsync("/health/ready"));

        _database.Herbarium.Write("plants.csv", Herbarium.Plants + "tulip,Tulip,30\n");
        await _database.ImportAsync();
        await CompareAsync(client);

        _database.Herbarium.Write("plants.csv", Herbarium.Plants);
        await _database.ImportAsync();
        await CompareAsync(client);
        server.Signal("TERM");
        Assert.Equal(0, (await server.WaitAsync()).Code);
    }

    public void Dispose() => _database.Dispose();

    private async Task CompareAsync(HttpClient client)
    {
        var herbarium = _database.Herbarium;
        using var embedded = new ServerProcess("--model", herbarium.Model, "--data", herbarium.Data, "--urls", "http://127.0.0.1:0", "--log-level", "Warning");
        using var other = await embedded.ConnectAsync();
        foreach (var query in s_queries)
        {
            var address = $"/graphql?query={Uri.EscapeDataString(query)}";
            Assert.Equal(await other.FetchAsync(address), await client.FetchAsync(address));
        }
    }
}
