using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

public class CrossOriginTests
{
    [Theory]
    [InlineData("https://maps.example", "https://maps.example", "204 https://maps.example GET,HEAD,POST Content-Type,Accept")]
    [InlineData("https://maps.example,https://other.example", "https://other.example", "204 https://other.example GET,HEAD,POST Content-Type,Accept")]
    [InlineData("*", "https://any.example", "204 * GET,HEAD,POST Content-Type,Accept")]
    [InlineData("https://maps.example", "https://evil.example", "204   ")]
    public async Task A_preflight_is_answered_for_the_origins_of_the_settings(string origins, string origin, string expected)
    {
        await using var server = HerbariumServer.With(("cors-origins", origins));
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "Content-Type");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(
            expected,
            $"{(int)response.StatusCode} {Header(response, "Access-Control-Allow-Origin")} {Header(response, "Access-Control-Allow-Methods")} {Header(response, "Access-Control-Allow-Headers")}");
    }

    [Fact]
    public async Task Without_settings_no_origin_is_allowed()
    {
        await using var server = new HerbariumServer();
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("Origin", "https://maps.example");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("", Header(response, "Access-Control-Allow-Origin"));
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";
}
