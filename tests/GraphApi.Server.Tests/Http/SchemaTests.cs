using GraphApi.Compiler.Schemas;
using GraphApi.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.Server.Tests.Http;

public class SchemaTests(HerbariumServer server) : IClassFixture<HerbariumServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Theory]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql?sdl")]
    public async Task The_schema_is_served_as_text(string address)
    {
        var sdl = server.Services.GetRequiredService<ApiSchema>().Sdl;
        Assert.Equal("200 text/plain; charset=utf-8\n" + sdl, await _client.FetchAsync(address));
    }

    [Theory]
    [InlineData("{0}", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("\"other\", {0}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"other\"", 200)]
    public async Task A_client_that_has_it_gets_304(string ifNoneMatch, int status)
    {
        using var first = await _client.GetAsync(new Uri("/graphql/schema.graphql", UriKind.Relative), TestContext.Current.CancellationToken);
        var tag = first.Headers.ETag?.ToString() ?? "";
        Assert.False(first.Headers.ETag?.IsWeak);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch.Replace("{0}", tag, StringComparison.Ordinal));
        using var second = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((status, tag), ((int)second.StatusCode, second.Headers.ETag?.ToString()));
        Assert.Equal(status == 304, (await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length == 0);
    }

    [Fact]
    public async Task Each_coding_has_a_tag_of_its_own()
    {
        var tags = new List<string?>();
        foreach (var coding in (string[])["identity", "gzip", "br"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
            using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
            tags.Add(response.Headers.ETag?.Tag);
        }

        Assert.Equal([tags[0], tags[0]?.TrimEnd('"') + "-gzip\"", tags[0]?.TrimEnd('"') + "-br\""], tags);
    }
}
