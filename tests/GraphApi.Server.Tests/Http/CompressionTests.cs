using System.IO.Compression;
using System.Text;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

/// <summary>Over a real socket, because the test host hands bodies over without framing.</summary>
public sealed class CompressionTests : IAsyncDisposable
{
    private readonly HerbariumServer _server = HerbariumServer.With(("compress-from-bytes", "40"));
    private readonly HttpClient _client;

    public CompressionTests() => _client = _server.Listen();

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("deflate", "")]
    [InlineData("br;q=0, gzip;q=0", "")]
    [InlineData("", "")]
    public async Task A_large_response_is_compressed_as_the_client_accepts(string accepted, string coding)
    {
        var (actualCoding, vary, body) = await GetAsync("{plants{nodes{name,height}}}", accepted);
        Assert.Equal((coding, "Accept, Accept-Encoding"), (actualCoding, vary));
        Assert.Equal("""{"data":{"plants":{"nodes":[{"name":"Fern","height":40},{"name":"Oak","height":3000},{"name":"Rose \"Peace\"","height":null}]}}}""", body);
    }

    [Fact]
    public async Task A_small_response_is_not()
    {
        var (coding, vary, body) = await GetAsync("{__typename}", "br");
        Assert.Equal(("", "Accept", """{"data":{"__typename":"Query"}}"""), (coding, vary, body));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private async Task<(string Coding, string Vary, string Body)> GetAsync(string query, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + query);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var coding = string.Join(',', response.Content.Headers.ContentEncoding);
        await using var content = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var plain = coding switch
        {
            "br" => new BrotliStream(content, CompressionMode.Decompress),
            "gzip" => new GZipStream(content, CompressionMode.Decompress),
            _ => content,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return (coding, string.Join(", ", response.Headers.Vary), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
