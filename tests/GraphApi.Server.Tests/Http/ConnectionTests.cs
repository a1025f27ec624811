using GraphApi.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GraphApi.Server.Tests.Http;

/// <summary>Over a real socket: what happens when the client or the server goes away in the middle of a request.</summary>
public class ConnectionTests
{
    private const string Query = """{"query":"query Scripted { plants { totalCount } }"}""";

    [Fact]
    public async Task A_running_request_is_answered_before_the_server_stops()
    {
        var arrived = new TaskCompletionSource();
        var released = new TaskCompletionSource();
        await using var server = HerbariumServer.Over(new ScriptedBackend(async (response, _) =>
        {
            arrived.SetResult();
            await released.Task;
            response.Write("{\"plants\":{\"totalCount\":3}}"u8);
        }));
        using var client = server.Listen();

        var answer = client.PostAsync(Query);
        await arrived.Task;
        var lifetime = server.Services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.StopApplication();
        released.SetResult();
        Assert.Equal("200 application/graphql-response+json; charset=utf-8\n{\"data\":{\"plants\":{\"totalCount\":3}}}", await answer);
    }

    [Fact]
    public async Task A_request_whose_client_is_gone_is_cancelled()
    {
        var arrived = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var server = HerbariumServer.Over(new ScriptedBackend(async (_, token) =>
        {
            await using var registration = token.Register(cancelled.SetResult);
            arrived.SetResult();
            await Task.Delay(Timeout.Infinite, token);
        }));
        using var client = server.Listen();

        using var giveUp = new CancellationTokenSource();
        using var content = new StringContent(Query, System.Text.Encoding.UTF8, "application/json");
        var answer = client.PostAsync(new Uri("/graphql", UriKind.Relative), content, giveUp.Token);
        await arrived.Task;
        await giveUp.CancelAsync();
        await cancelled.Task;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }
}
