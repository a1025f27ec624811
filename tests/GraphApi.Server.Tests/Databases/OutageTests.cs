using System.Collections.Concurrent;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Databases;

/// <summary>A database that goes away in mid-load and comes back.</summary>
[Collection(Neo4jTestGroup.Name)]
public sealed class OutageTests(Neo4jFixture neo4j) : IDisposable
{
    private const int Clients = 3;
    private const int Enough = 30;

    private const string Query = "/graphql?query={plants(order:[{height:ASC}]){totalCount nodes{id}}}";

    private const string Right = """
        200 application/graphql-response+json; charset=utf-8
        {"data":{"plants":{"totalCount":3,"nodes":[{"id":"fern"},{"id":"oak"},{"id":"rose"}]}}}
        """;

    private const string Unavailable = """
        503 application/graphql-response+json; charset=utf-8
        {"errors":[{"message":"The store behind the server does not answer. The request is not at fault; try again later.","extensions":{"code":"BACKEND_UNAVAILABLE"}}]}
        """;

    private const string Ready = "200 application/json; charset=utf-8\n{\"status\":\"ready\"}";

    private readonly HerbariumDatabase _database = new(neo4j);
    private readonly ConcurrentDictionary<string, int> _answers = new();
    private readonly SemaphoreSlim _progress = new(0);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Clients_see_right_answers_or_that_the_store_is_away_and_readiness_follows(bool isKilled)
    {
        var process = neo4j.Process;
        await _database.ImportAsync();
        using var server = _database.Serve();
        using var client = await server.ConnectAsync();
        using var end = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(_ => AskAsync(client, end.Token)).ToList();

        await MoreAsync(Right, Enough, clients);
        await (isKilled ? process.KillAsync() : process.StopAsync());
        Assert.StartsWith($"503 application/json; charset=utf-8\n{{\"status\":\"not ready\",\"reason\":\"Neo4j at {neo4j.Uri}: ", await client.FetchAsync("/health/ready"), StringComparison.Ordinal);
        await MoreAsync(Unavailable, Clients, clients);
        await process.StartAsync();
        while (await client.FetchAsync("/health/ready") != Ready)
        {
            // As long as the database is away, the answer itself takes its time.
        }

        await MoreAsync(Right, Enough, clients);
        await end.CancelAsync();
        await Task.WhenAll(clients);
        foreach (var (answer, count) in _answers)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{count} times {answer}");
        }

        Assert.Equal([Right, Unavailable], _answers.Keys.Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        _database.Dispose();
        _progress.Dispose();
    }

    private async Task AskAsync(HttpClient client, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            _answers.AddOrUpdate(await client.FetchAsync(Query), 1, (_, count) => count + 1);
            _progress.Release();
        }
    }

    /// <summary>Waits until an answer has been given some more times.</summary>
    private async Task MoreAsync(string answer, int times, List<Task> clients)
    {
        var goal = _answers.GetValueOrDefault(answer) + times;
        while (_answers.GetValueOrDefault(answer) < goal)
        {
            Assert.DoesNotContain(clients, client => client.IsCompleted);
            await _progress.WaitAsync(TestContext.Current.CancellationToken);
        }
    }
}
