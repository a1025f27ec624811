using System.Text.RegularExpressions;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

public partial class RequestLogTests
{
    [Fact]
    public async Task Each_request_is_one_line_without_the_values_of_its_variables()
    {
        await using var server = new HerbariumServer();
        using var client = server.CreateClient();
        await client.PostAsync("""{"query":"query Secret($id: ID!) { plant(id: $id) { name } }","variables":{"id":"oak"}}""");
        await client.PostAsync("""{"query":"query Secret($id: ID!) { plant(id: $id) { name } }","variables":{"id":[]}}""");
        await client.PostAsync("""{"query":"{ a b }"}""");
        await client.PostAsync("""[]""");
        await client.FetchAsync("/graphql?query={__typename}");
        Assert.Equal(
            [
                "Information: Secret 2061ad22f3dc5a13 200, 33 bytes in N ms",
                "Information: Secret 2061ad22f3dc5a13 400, N bytes in N ms, 1 error: BAD_USER_INPUT",
                "Information: - fb27126fdd22de44 400, N bytes in N ms, 2 errors: GRAPHQL_VALIDATION_FAILED",
                "Information: - - 400, N bytes in N ms, 1 error: BAD_REQUEST",
                "Information: - ecf4edb46db40b51 200, 31 bytes in N ms",
            ],
            server.Log.Lines.Select(line => Numbers().Replace(line, "N ")));
    }

    [GeneratedRegex(@"(?<=in )[\d.]+ |\d{3,}(?= bytes) ")]
    private static partial Regex Numbers();
}
