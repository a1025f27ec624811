using System.Net;
using System.Net.Sockets;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Loading;

/// <summary>The program as a process: what it prints, how it ends, and how it loads data again.</summary>
public sealed class ServerProcessTests : IDisposable
{
    private const string MorePlants = "id,name,height\nfern,Fern,40\noak,Oak,3000\nrose,Rose,\ntulip,Tulip,30\n";

    private readonly Herbarium _herbarium = new();

    [Fact]
    public async Task Data_with_problems_is_not_served()
    {
        _herbarium.Write("growths.csv", "id,from,to\ng1,rose,mars\n");
        using var server = Start();
        var (code, lines) = await server.WaitAsync();
        Assert.Equal(2, code);
        Assert.Equal(["growths.csv, row 2, column to: \"mars\" is the id of nothing in the data; it must be the id of a Garden", "Nothing is served."], lines);
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_a_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        using var server = StartAt(address, "--log-level", "Fatal");
        var (code, lines) = await server.WaitAsync();
        Assert.Equal(2, code);
        Assert.Equal([$"The server cannot listen: Failed to bind to address {address}: address already in use. Choose another address with --urls."], lines);
    }

    [Fact]
    public async Task SIGHUP_loads_the_data_again_and_bad_data_leaves_the_old_served()
    {
        using var server = Start();
        using var client = await server.ConnectAsync();
        Assert.Equal(Count(3), await client.FetchAsync("/graphql?query={plants{totalCount}}"));

        _herbarium.Write("plants.csv", MorePlants);
        server.Signal("HUP");
        await server.ReadUntilAsync($" from {_herbarium.Data} now");
        Assert.Equal(Count(4), await client.FetchAsync("/graphql?query={plants{totalCount}}"));

        _herbarium.Write("plants.csv", "id,name\n");
        server.Signal("HUP");
        await server.ReadUntilAsync(" is served as before:");
        Assert.Equal(Count(4), await client.FetchAsync("/graphql?query={plants{totalCount}}"));

        server.Signal("TERM");
        Assert.Equal(0, (await server.WaitAsync()).Code);
    }

    [Fact]
    public async Task A_watched_folder_is_loaded_again_when_it_changes()
    {
        using var server = Start("--watch");
        using var client = await server.ConnectAsync();
        _herbarium.Write("plants.csv", MorePlants);
        await server.ReadUntilAsync($" from {_herbarium.Data} now");
        Assert.Equal(Count(4), await client.FetchAsync("/graphql?query={plants{totalCount}}"));
    }

    public void Dispose() => _herbarium.Dispose();

    private static string Count(int count) => $$$$"""
        200 application/graphql-response+json; charset=utf-8
        {"data":{"plants":{"totalCount":{{{{count}}}}}}}
        """;

    private ServerProcess Start(params string[] arguments) => StartAt("http://127.0.0.1:0", arguments);

    private ServerProcess StartAt(string address, params string[] arguments) =>
        new(["--model", _herbarium.Model, "--data", _herbarium.Data, "--urls", address, .. arguments]);
}
