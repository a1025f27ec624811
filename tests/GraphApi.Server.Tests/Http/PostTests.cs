using System.Text;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

public class PostTests(HerbariumServer server) : IClassFixture<HerbariumServer>
{
    private const string Oak = """
        200 application/graphql-response+json; charset=utf-8
        {"data":{"plant":{"name":"Oak","height":3000}}}
        """;

    private readonly HttpClient _client = server.CreateClient();

    [Theory]
    [InlineData("""{"query":"{ plant(id: \"oak\") { name height } }"}""")]
    [InlineData("""{"query":"query Q($id: ID!) { plant(id: $id) { name height } }","variables":{"id":"oak"}}""")]
    [InlineData("""{"variables":{"id":"oak"},"query":"query Q($id: ID!) { plant(id: $id) { name height } }"}""")]
    [InlineData("""{"query":"query A { plants { totalCount } } query B { plant(id: \"oak\") { name height } }","operationName":"B"}""")]
    [InlineData("""{"query":"{ plant(id: \"oak\") { name height } }","operationName":null,"variables":null,"extensions":null}""")]
    [InlineData("""{"query":"{ plant(id: \"oak\") { name height } }","operationName":"","extensions":{"a":[1]}}""")]
    [InlineData("""{"query":"{ plant(id: \"oak\") { name height } }","id":7,"nested":{"query":"no"}}""")] // unknown members are ignored
    [InlineData("""{"query":"\u007b plant(id: \"oak\")\n{ name\theight } }"}""")]
    [InlineData("""  {"query":"{ plant(id: \"oak\") { name height } }"}   """)]
    [InlineData("\uFEFF{\"query\":\"{ plant(id: \\\"oak\\\") { name height } }\"}")]
    public async Task A_query_is_answered(string body) => Assert.Equal(Oak, await _client.PostAsync(body));

    [Fact]
    public async Task The_error_of_a_field_stands_beside_the_data_of_the_others()
    {
        const string Expected = """
            {"data":{"around":null,"plant":{"name":"Oak"}},"errors":[{"message":"Argument \"of\" of \"neighborhood\" names \"nobody\", and no record has that id. Ids of records are what lists give; relationships, sources and citations are not walked from.","locations":[{"line":1,"column":3}],"path":["around"],"extensions":{"code":"BAD_USER_INPUT"}}]}
            """;
        const string Body = """{"query":"{ around: neighborhood(of: [\"oak\", \"nobody\"]) { truncated } plant(id: \"oak\") { name } }"}""";
        Assert.Equal("200 application/graphql-response+json; charset=utf-8\n" + Expected, await _client.PostAsync(Body));
        Assert.Equal("200 application/json; charset=utf-8\n" + Expected, await _client.PostAsync(Body, ("Accept", "application/json")));
    }

    [Theory]
    [InlineData("", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 1. Send an object such as {\\\"query\\\": \\\"{ __typename }\\\"}.")]
    [InlineData("NONSENSE", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 1. Send an object such as {\\\"query\\\": \\\"{ __typename }\\\"}.")]
    [InlineData("{\"query\":", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 10. Send an object such as {\\\"query\\\": \\\"{ __typename }\\\"}.")]
    [InlineData("{\"query\":\"{ __typename }\"} x", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 28. Send an object such as {\\\"query\\\": \\\"{ __typename }\\\"}.")]
    [InlineData("7", "The body is a number, not an object. Send an object such as {\\\"query\\\": \\\"{ __typename }\\\"}.")]
    [InlineData("{}", "The request has no \\\"query\\\", the text of a GraphQL document. Send an object such as {\\\"query\\\": \\\"{ __typename }\\\"}.")]
    [InlineData("""{"qeury":"{ __typename }"}""", "The request has no \\\"query\\\", the text of a GraphQL document. Send an object such as {\\\"query\\\": \\\"{ __typename }\\\"}.")]
    [InlineData("""{"query":7}""", "The member \\\"query\\\" is a number; it must be a string, the text of a GraphQL document.")]
    [InlineData("""{"query":"{ __typename }","variables":[7]}""", "The member \\\"variables\\\" is a list; it must be an object or null.")]
    [InlineData("""{"query":"{ __typename }","operationName":true}""", "The member \\\"operationName\\\" is a Boolean; it must be a string or null.")]
    [InlineData("""{"query":"{ __typename }","extensions":"x"}""", "The member \\\"extensions\\\" is a string; it must be an object or null.")]
    [InlineData("""{"query":"{ __typename }","query":"{ __typename }"}""", "The request has the member \\\"query\\\" twice. Send it once.")]
    [InlineData("""{"variables":{},"query":"{ __typename }","variables":null}""", "The request has the member \\\"variables\\\" twice. Send it once.")]
    [InlineData("""{"query":"{ \ud800 }"}""", "The member \\\"query\\\" has an escape for one half of a surrogate pair. Escape both halves, or send the character itself.")]
    [InlineData("""{"\ud800":"{ __typename }","\ude00\ud83d":7}""", "The request has no \\\"query\\\", the text of a GraphQL document. Send an object such as {\\\"query\\\": \\\"{ __typename }\\\"}.")]
    [InlineData("""[{"query":"{ __typename }"}]""", "The body is a list of requests, and the server takes one request at a time. Send each in a body of its own; over HTTP/2 they travel together.")]
    public async Task What_is_no_request_is_refused_with_400(string body, string message)
    {
        var expected = $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}]}""";
        Assert.Equal("400 application/graphql-response+json; charset=utf-8\n" + expected, await _client.PostAsync(body));
        Assert.Equal("400 application/json; charset=utf-8\n" + expected, await _client.PostAsync(body, ("Accept", "application/json")));
    }

    [Fact]
    public async Task A_body_that_is_not_UTF8_is_refused() =>
        Assert.Equal(
            """
            400 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The body is not UTF-8: byte 13 belongs to no character. Encode the JSON in UTF-8.","extensions":{"code":"BAD_REQUEST"}}]}
            """,
            await _client.PostAsync(Encoding.Latin1.GetBytes("""{"query":"{ é }"}""")));

    [Theory]
    [InlineData("{", "Syntax Error: Expected Name, found <EOF>.", 2, "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ plnats { totalCount } }", "Cannot query field \\\"plnats\\\" on type \\\"Query\\\". Did you mean \\\"plants\\\", \\\"plant\\\", or \\\"paths\\\"?", 3, "GRAPHQL_VALIDATION_FAILED")]
    public async Task A_document_with_errors_is_400_or_as_plain_json_200(string query, string message, int column, string code)
    {
        var body = $$$"""{"query":"{{{query}}}"}""";
        var expected = $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"{{{code}}}"}}]}""";
        Assert.Equal("400 application/graphql-response+json; charset=utf-8\n" + expected, await _client.PostAsync(body));
        Assert.Equal("400 application/graphql-response+json; charset=utf-8\n" + expected, await _client.PostAsync(body));
        Assert.Equal("200 application/json; charset=utf-8\n" + expected, await _client.PostAsync(body, ("Accept", "application/json")));
    }

    [Fact]
    public async Task Variables_that_do_not_fit_are_400() =>
        Assert.Equal(
            """
            400 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"Variable \"$id\" of required type \"ID!\" was not provided.","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}
            """,
            await _client.PostAsync("""{"query":"query($id: ID!) { plant(id: $id) { name } }"}"""));

    [Fact]
    public async Task A_variable_with_half_a_surrogate_pair_is_an_error_of_the_client() =>
        Assert.Equal(
            """
            400 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"Variable \"$id\" got invalid value \"\\ud800\"; The text is not valid Unicode.","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}
            """,
            await _client.PostAsync("""{"query":"query($id: ID!) { plant(id: $id) { name } }","variables":{"id":"\ud800"}}"""));

    [Fact]
    public async Task An_operation_that_cannot_be_determined_is_400() =>
        Assert.Equal(
            """
            400 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The document has no operation \"C\". Did you mean \"A\" or \"B\"?","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}
            """,
            await _client.PostAsync("""{"query":"query A { __typename } query B { __typename }","operationName":"C"}"""));

    [Theory]
    [InlineData("text/plain", "The body is of type \\\"text/plain\\\", which the server does not read.")]
    [InlineData("application/graphql", "The body is of type \\\"application/graphql\\\", which the server does not read.")]
    [InlineData("application/json; charset=latin1", "The body has the charset \\\"latin1\\\"; JSON is read in UTF-8 only.")]
    [InlineData(null, "The request does not say of what type its body is.")]
    public async Task Other_types_of_bodies_are_415(string? contentType, string message)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent("""{"query":"{ __typename }"}"""u8.ToArray()) };
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        Assert.Equal(
            $$$"""
            415 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"{{{message}}} Send the request as JSON with the header \"Content-Type: application/json\".","extensions":{"code":"UNSUPPORTED_MEDIA_TYPE"}}]}
            """,
            await _client.SendAsync(request, []));
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task JSON_in_UTF8_is_read_however_it_is_named(string contentType) =>
        Assert.Equal(Oak, await _client.PostAsync("""{"query":"{ plant(id: \"oak\") { name height } }"}""", ("Content-Type", contentType)));

    [Fact]
    public async Task A_compressed_body_is_415() =>
        Assert.Equal(
            """
            415 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The body has the content encoding \"gzip\", which the server does not read. Send it without one.","extensions":{"code":"UNSUPPORTED_MEDIA_TYPE"}}]}
            """,
            await _client.PostAsync("x", ("Content-Encoding", "gzip")));

    [Fact]
    public async Task A_client_that_accepts_nothing_on_offer_gets_406() =>
        Assert.Equal(
            """
            406 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The client accepts \"text/html\", and answers are application/graphql-response+json or application/json in UTF-8. Accept one of them.","extensions":{"code":"NOT_ACCEPTABLE"}}]}
            """,
            await _client.PostAsync("""{"query":"{ __typename }"}""", ("Accept", "text/html")));

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("BREW")]
    public async Task Other_methods_are_405_with_the_methods_that_are_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow);
        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(
            $$$"""{"errors":[{"message":"The method {{{method}}} cannot be used here. Send queries with POST, or with GET.","extensions":{"code":"METHOD_NOT_ALLOWED"}}]}""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
