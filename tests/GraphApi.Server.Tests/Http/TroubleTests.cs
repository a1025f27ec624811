using GraphApi.Plan;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

public class TroubleTests
{
    private const string Query = """{"query":"query Scripted { plants { totalCount } }"}""";

    [Theory]
    [InlineData(BackendTrouble.Unavailable, 503, "The store behind the server does not answer. The request is not at fault; try again later.", "BACKEND_UNAVAILABLE")]
    [InlineData(BackendTrouble.NoDataset, 503, "The store behind the server does not answer. The request is not at fault; try again later.", "BACKEND_UNAVAILABLE")]
    [InlineData(BackendTrouble.Timeout, 503, "The store behind the server did not answer in time. Ask for less, or try again later.", "REQUEST_TIMEOUT")]
    [InlineData(BackendTrouble.Protocol, 500, "The server failed. The request is not at fault, and what happened is in the server's log; tell whoever runs the server if it happens again.", "INTERNAL_ERROR")]
    [InlineData(BackendTrouble.Rejected, 500, "The server failed. The request is not at fault, and what happened is in the server's log; tell whoever runs the server if it happens again.", "INTERNAL_ERROR")]
    public async Task A_backend_in_trouble_is_told_without_its_secrets(BackendTrouble trouble, int status, string message, string code)
    {
        await using var server = HerbariumServer.Over(new ScriptedBackend((response, _) =>
        {
            response.Write("{\"half\":"u8);
            throw new BackendException(trouble, "no route to 10.0.0.7");
        }));
        using var client = server.CreateClient();
        var expected = $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"{{{code}}}"}}]}""";
        Assert.Equal($"{status} application/graphql-response+json; charset=utf-8\n{expected}", await client.PostAsync(Query));
        Assert.Equal($"200 application/json; charset=utf-8\n{expected}", await client.PostAsync(Query, ("Accept", "application/json")));
        Assert.Equal("Error: The backend could not answer document ee36960f71c4b61d: no route to 10.0.0.7", server.Log.Lines[0]);
    }

    [Fact]
    public async Task A_failure_of_the_server_is_500_and_in_the_log()
    {
        await using var server = HerbariumServer.Over(new ScriptedBackend((_, _) => throw new InvalidOperationException("a bug")));
        using var client = server.CreateClient();
        Assert.Equal(
            """
            500 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The server failed. The request is not at fault, and what happened is in the server's log; tell whoever runs the server if it happens again.","extensions":{"code":"INTERNAL_ERROR"}}]}
            """,
            await client.PostAsync(Query));
        Assert.Equal("Error: Document ee36960f71c4b61d failed", server.Log.Lines[0]);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        await using var server = HerbariumServer.Over(new ScriptedBackend((_, token) => Task.Delay(Timeout.Infinite, token)), ("request-timeout", "20ms"));
        using var client = server.CreateClient();
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(
                """
                503 application/graphql-response+json; charset=utf-8
                {"errors":[{"message":"The request took longer than 0.02 s, the most that one request may take. Ask for fewer rows, or split the operation.","extensions":{"code":"REQUEST_TIMEOUT"}}]}
                """,
                await client.PostAsync(Query));
        }
    }
}
