using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

public class GetTests(HerbariumServer server) : IClassFixture<HerbariumServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Theory]
    [InlineData("query={plant(id:\"oak\"){name}}")]
    [InlineData("query=query($id:ID!){plant(id:$id){name}}&variables={\"id\":\"oak\"}")]
    [InlineData("query=query+A{__typename}query+B{plant(id:\"oak\"){name}}&operationName=B")] // a plus is a space
    [InlineData("query={plant(id:\"oak\"){name}}&operationName=&variables=&extensions=null")]
    public async Task A_query_is_answered(string parameters) =>
        Assert.Equal(
            """
            200 application/graphql-response+json; charset=utf-8
            {"data":{"plant":{"name":"Oak"}}}
            """,
            await _client.FetchAsync("/graphql?" + parameters));

    [Theory]
    [InlineData("", "The query string has no \\\"query\\\", the text of a GraphQL document. Send one, such as /graphql?query=%7B__typename%7D, or send the request with POST.")]
    [InlineData("?query=", "The query string has no \\\"query\\\", the text of a GraphQL document. Send one, such as /graphql?query=%7B__typename%7D, or send the request with POST.")]
    [InlineData("?query={__typename}&query={__typename}", "The query string has \\\"query\\\" twice. Send it once.")]
    [InlineData("?query={__typename}&variables=[]", "The parameter \\\"variables\\\" is JSON, but not an object. Send an object, encoded for a URL.")]
    [InlineData("?query={__typename}&variables={", "The parameter \\\"variables\\\" is not JSON that nests at most 64 levels: it goes wrong at byte 2. Send an object, encoded for a URL.")]
    public async Task What_is_no_request_is_400(string parameters, string message) =>
        Assert.Equal(
            $$$"""
            400 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}]}
            """,
            await _client.FetchAsync("/graphql" + parameters));

    [Theory]
    [InlineData("mutation")]
    [InlineData("subscription")]
    public async Task Operations_other_than_queries_are_not_offered(string kind) =>
        Assert.Equal(
            $$$"""
            400 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The {{{kind}}} operation is not supported by the schema, which offers queries only.","locations":[{"line":1,"column":1}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}
            """,
            await _client.FetchAsync($"/graphql?query={kind}{{__typename}}"));

    [Fact]
    public async Task HEAD_gives_the_headers_of_GET()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query={__typename}");
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("200 application/graphql-response+json; charset=utf-8 Accept", $"{(int)response.StatusCode} {response.Content.Headers.ContentType} {response.Headers.Vary}");
    }

    [Fact]
    public async Task An_address_with_nothing_at_it_is_404() =>
        Assert.Equal(
            """
            404 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"There is nothing at /graphiql for GET. Queries go to /graphql; the page at / says what else there is.","extensions":{"code":"NOT_FOUND"}}]}
            """,
            await _client.FetchAsync("/graphiql"));
}
