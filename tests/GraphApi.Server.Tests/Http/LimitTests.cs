using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

/// <summary>Each limit, set low and met over HTTP: the whole answer is compared.</summary>
public class LimitTests
{
    public static TheoryData<string, string, string, int, string> Limits => new()
    {
        { "max-tokens", "5", "{ plants { totalCount } }", 400, "x" },
        { "max-depth", "2", "{ plants { nodes { name } } }", 400, "x" },
        { "max-document-chars", "10", "{ plants { totalCount } }", 400, "x" },
        { "max-directives", "1", "{ plants @include(if: true) @skip(if: false) { totalCount } }", 400, "x" },
        { "max-errors", "1", "{ a b c }", 400, "x" },
        { "max-fragment-spreads", "2", "{ ...A ...A ...A } fragment A on Query { __typename }", 400, "x" },
        { "max-field-comparisons", "1", "{ a: __typename a: __typename a: __typename b: __typename b: __typename }", 400, "x" },
        { "max-plan-fields", "3", "{ plants { nodes { a: name b: name c: name d: name } } }", 400, "x" },
        { "max-page-size", "50", "{ plants(first: 51) { totalCount } }", 400, "x" },
        { "max-ids", "1", "{ nodes(ids: [\"oak\", \"fern\"]) { id } }", 400, "x" },
        { "max-cost", "100", "{ plants(first: 10) { nodes { gardens(first: 20) { nodes { name } } } } }", 400, "x" },
        { "max-cost", "0100", "{ plants { totalCount } }", 200, "" },
        { "max-response-bytes", "4096", Wide(), 400, "x" },
        { "max-body-bytes", "20", "{ plants { totalCount } }", 413, "x" },
        { "max-variables-bytes", "10", "{ __typename }", 413, "x" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task A_limit_is_met_with_an_error_that_says_what_to_do(string option, string value, string query, int status, string errors)
    {
        await using var server = HerbariumServer.With((option, value));
        using var client = server.CreateClient();
        var body = $$$"""{"query":"{{{query.Replace("\"", "\\\"", StringComparison.Ordinal)}}}","variables":{"padding":"....."}}""";
        Assert.Equal($"{status} application/graphql-response+json; charset=utf-8\n{errors}", await client.PostAsync(body));
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_cut_off_at_the_limit()
    {
        await using var server = HerbariumServer.With(("max-body-bytes", "100"));
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StreamContent(new MemoryStream(new byte[5000])) };
        request.Headers.TransferEncodingChunked = true;
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        Assert.Equal(
            """
            413 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The body is larger than 100 bytes, the most that one request may have. Shorten the document, or send its variables in several requests.","extensions":{"code":"PAYLOAD_TOO_LARGE"}}]}
            """,
            await client.SendAsync(request, []));
    }

    [Fact]
    public async Task A_query_string_has_the_limit_of_a_body()
    {
        await using var server = HerbariumServer.With(("max-body-bytes", "30"));
        using var client = server.CreateClient();
        Assert.Equal(
            """
            413 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The query string is longer than 30 bytes, the most that one request may have. Send the request with POST, and shorten it.","extensions":{"code":"PAYLOAD_TOO_LARGE"}}]}
            """,
            await client.FetchAsync("/graphql?query={plants{totalCount}}&a=b"));
    }

    [Fact]
    public async Task Variables_may_not_nest_without_end()
    {
        await using var server = HerbariumServer.With(("max-depth", "3"));
        using var client = server.CreateClient();
        Assert.Equal(
            """
            400 application/graphql-response+json; charset=utf-8
            {"errors":[{"message":"The body nests more than 3 levels below its object. Send variables with fewer levels.","extensions":{"code":"LIMIT_EXCEEDED"}}]}
            """,
            await client.PostAsync("""{"query":"{ __typename }","variables":{"a":[[[1]]]}}"""));
    }

    private static string Wide() => $"{{ plants {{ nodes {{ {string.Join(' ', Enumerable.Range(0, 500).Select(i => $"n{i}: name"))} }} }} }}";
}
