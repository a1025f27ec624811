using System.Net;
using System.Net.Sockets;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Loading;

/// <summary>The program over a database that is not there: it waits, and says so to everyone.</summary>
public sealed class UnreachableDatabaseTests : IDisposable
{
    private readonly Herbarium _herbarium = new();

    [Fact]
    public async Task A_server_without_its_database_lives_is_not_ready_and_refuses_queries()
    {
        var port = FreePort();
        using var server = new ServerProcess(
            "--model", _herbarium.Model, "--urls", "http://127.0.0.1:0", "--backend", "neo4j", "--neo4j-uri", $"bolt://127.0.0.1:{port}", "--neo4j-retry-time", "1ms", "--log-level", "Warning");
        var data = await server.ReadUntilAsync("/health/ready says why");
        Assert.StartsWith($"  data     bolt://127.0.0.1:{port}, not reached yet; http://127.0.0.1:", data, StringComparison.Ordinal);
        using var client = await server.ConnectAsync();

        Assert.Equal("200 application/json; charset=utf-8\n{\"status\":\"live\"}", await client.FetchAsync("/health/live"));
        Assert.StartsWith($"503 application/json; charset=utf-8\n{{\"status\":\"not ready\",\"reason\":\"Neo4j at bolt://127.0.0.1:{port}: ", await client.FetchAsync("/health/ready"), StringComparison.Ordinal);
        Assert.Equal(
            """
            503 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The store behind the server does not answer. The request is not at fault; try again later.","extensions":{"code":"BACKEND_UNAVAILABLE"}}]}
            """,
            await client.FetchAsync("/graphql?query={plants{totalCount}}"));

        server.Signal("HUP");
        Assert.StartsWith("200 ", await client.FetchAsync("/health/live"), StringComparison.Ordinal);
        server.Signal("TERM");
        Assert.Equal(0, (await server.WaitAsync()).Code);
    }

    public void Dispose() => _herbarium.Dispose();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
