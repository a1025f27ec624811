using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

/// <summary>Each limit, set low and met over HTTP: the whole answer is compared.</summary>
public class LimitTests
{
    public static TheoryData<string, string, string, int, string> Limits => new()
    {
        { "max-tokens", "5", "{ plants { totalCount } }", 400, """{"message":"The document has more than 5 tokens, which is the most that is allowed.","locations":[{"line":1,"column":25}],"extensions":{"code":"LIMIT_EXCEEDED"}}""" },
        { "max-depth", "2", "{ plants { nodes { name } } }", 400, """{"message":"The document nests more than 2 levels deep, which is the most that is allowed.","locations":[{"line":1,"column":18}],"extensions":{"code":"LIMIT_EXCEEDED"}}""" },
        { "max-document-chars", "10", "{ plants { totalCount } }", 400, """{"message":"The document has 25 characters; at most 10 are allowed.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_EXCEEDED"}}""" },
        { "max-directives", "1", "{ plants @include(if: true) @skip(if: false) { totalCount } }", 400, """{"message":"There are more than 1 directives here, which is the most that is allowed at one place.","locations":[{"line":1,"column":29}],"extensions":{"code":"LIMIT_EXCEEDED"}}""" },
        { "max-errors", "1", "{ a b c }", 400, """{"message":"Cannot query field \"a\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}},{"message":"Validation stopped after 1 errors. Correct these to see the rest.","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}""" },
        { "max-fragment-spreads", "2", "{ ...A ...A ...A } fragment A on Query { __typename }", 400, """{"message":"This document leads through more than 2 fragment spreads, which is the limit. Spread fragments in fewer places, or send fewer operations in one document.","extensions":{"code":"LIMIT_EXCEEDED"}}""" },
        { "max-field-comparisons", "1", "{ a: __typename a: __typename a: __typename b: __typename b: __typename }", 400, """{"message":"Deciding whether the fields of this document can be merged takes more than 1 comparisons, which is the limit. Select fewer fields under one name, or use fewer fragments.","extensions":{"code":"LIMIT_EXCEEDED"}}""" },
        { "max-plan-fields", "3", "{ plants { nodes { a: name b: name c: name d: name } } }", 400, """{"message":"The operation selects more than 3 fields once its fragments are resolved for each type; ask for less on interfaces, or nest less.","locations":[{"line":1,"column":1}],"extensions":{"code":"LIMIT_EXCEEDED"}}""" },
        { "max-page-size", "50", "{ plants(first: 51) { totalCount } }", 400, """{"message":"Argument \"first\" of \"Query.plants\" is 51; a page has from 0 to 50 rows. Ask for the rest with cursors.","locations":[{"line":1,"column":3}],"extensions":{"code":"BAD_USER_INPUT"}}""" },
        { "max-ids", "1", "{ nodes(ids: [\"oak\", \"fern\"]) { id } }", 400, """{"message":"Field \"nodes\" asks for 2 ids; one field takes 1 at the most. Send them in several requests.","extensions":{"code":"LIMIT_EXCEEDED"}}""" },
        { "max-cost", "100", "{ plants(first: 10) { nodes { gardens(first: 20) { nodes { name } } } } }", 400, """{"message":"The operation could cost 221, and one request may cost 100. Ask for fewer rows in \"Plant.gardens\" or in the lists around it: a list multiplies what is below it by the size of its page.","extensions":{"code":"COST_EXCEEDED","cost":221,"limit":100,"list":"Plant.gardens"}}""" },
        { "max-response-bytes", "4096", Wide(), 400, """{"message":"The answer is larger than 4096 bytes, the most that one response may have. Ask for fewer rows or fields, and for the rest with cursors.","extensions":{"code":"RESPONSE_TOO_LARGE"}}""" },
        { "max-body-bytes", "20", "{ plants { totalCount } }", 413, """{"message":"The body is larger than 20 bytes, the most that one request may have. Shorten the document, or send its variables in several requests.","extensions":{"code":"PAYLOAD_TOO_LARGE"}}""" },
        { "max-variables-bytes", "10", "{ __typename }", 413, """{"message":"The variables have 19 bytes; one request may have 10. Send them in several requests.","extensions":{"code":"PAYLOAD_TOO_LARGE"}}""" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task A_limit_is_met_with_an_error_that_says_what_to_do(string option, string value, string query, int status, string errors)
    {
        await using var server = HerbariumServer.With((option, value));
        using var client = server.CreateClient();
        var body = $$$"""{"query":"{{{query.Replace("\"", "\\\"", StringComparison.Ordinal)}}}","variables":{"padding":"....."}}""";
        Assert.Equal($"{status} application/graphql-response+json; charset=utf-8\n{{\"errors\":[{errors}]}}", await client.PostAsync(body));
    }

    [Fact]
    public async Task A_walk_that_would_look_at_too_much_is_cut_off_and_says_so()
    {
        await using var server = HerbariumServer.With(("max-walked-relationships", "5"));
        using var client = server.CreateClient();
        const string One = "neighborhood(of: \\\"oak\\\", depth: 2) { truncated nodes { id } }";
        Assert.Equal(
            "200 application/graphql-response+json; charset=utf-8\n" + """{"data":{"neighborhood":{"truncated":false,"nodes":[{"id":"oak"},{"id":"kew"},{"id":"rose"}]}}}""",
            await client.PostAsync($$"""{"query":"{ {{One}} }"}"""));
        Assert.Equal(
            "200 application/graphql-response+json; charset=utf-8\n"
            + """{"data":{"a":{"truncated":true,"nodes":[{"id":"oak"},{"id":"kew"}]},"b":{"truncated":true,"nodes":[{"id":"oak"},{"id":"kew"}]}}}""",
            await client.PostAsync($$"""{"query":"{ a: {{One}} b: {{One}} }"}"""));
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
