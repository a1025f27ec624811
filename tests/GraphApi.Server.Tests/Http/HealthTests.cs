using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

public class HealthTests
{
    [Fact]
    public async Task A_server_with_data_lives_and_is_ready()
    {
        await using var server = new HerbariumServer();
        using var client = server.CreateClient();
        Assert.Equal("200 application/json; charset=utf-8\n{\"status\":\"live\"}", await client.FetchAsync("/health/live"));
        Assert.Equal("200 application/json; charset=utf-8\n{\"status\":\"ready\"}", await client.FetchAsync("/health/ready"));
    }

    [Fact]
    public async Task A_server_whose_backend_cannot_answer_lives_and_says_why_it_is_not_ready()
    {
        await using var server = HerbariumServer.Over(new ScriptedBackend((_, _) => Task.CompletedTask) { Obstacle = "The store at \"bolt://x\" does not answer." });
        using var client = server.CreateClient();
        Assert.Equal("200 application/json; charset=utf-8\n{\"status\":\"live\"}", await client.FetchAsync("/health/live"));
        Assert.Equal(
            """
            503 application/json; charset=utf-8
            {"status":"not ready","reason":"The store at \"bolt://x\" does not answer."}
            """,
            await client.FetchAsync("/health/ready"));
    }
}
