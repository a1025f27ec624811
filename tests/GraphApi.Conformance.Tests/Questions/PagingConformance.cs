using System.Text.Json;
using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Pages of lists, from either end, and their cursors.</summary>
public abstract class PagingConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task A_page_says_where_it_stands() => AskAsync(
        """
        { all: harbours { ...Page } first: harbours(first: 2) { ...Page } last: harbours(last: 2) { ...Page } more: harbours(last: 9) { ...Page } none: harbours(first: 0) { ...Page }
          noneFromBehind: harbours(last: 0) { ...Page } nothing: harbours(where: { or: [] }) { ...Page } }
        fragment Page on HarbourConnection { totalCount nodes { id } pageInfo { hasPreviousPage hasNextPage } }
        """,
        """
        {
          "all": {
            "totalCount": 4,
            "nodes": [{"id": "empty"}, {"id": "h1"}, {"id": "h2"}, {"id": "h3"}],
            "pageInfo": {"hasPreviousPage": false, "hasNextPage": false}},
          "first": {"totalCount": 4, "nodes": [{"id": "empty"}, {"id": "h1"}], "pageInfo": {"hasPreviousPage": false, "hasNextPage": true}},
          "last": {"totalCount": 4, "nodes": [{"id": "h2"}, {"id": "h3"}], "pageInfo": {"hasPreviousPage": true, "hasNextPage": false}},
          "more": {
            "totalCount": 4,
            "nodes": [{"id": "empty"}, {"id": "h1"}, {"id": "h2"}, {"id": "h3"}],
            "pageInfo": {"hasPreviousPage": false, "hasNextPage": false}},
          "none": {"totalCount": 4, "nodes": [], "pageInfo": {"hasPreviousPage": false, "hasNextPage": true}},
          "noneFromBehind": {"totalCount": 4, "nodes": [], "pageInfo": {"hasPreviousPage": true, "hasNextPage": false}},
          "nothing": {"totalCount": 0, "nodes": [], "pageInfo": {"hasPreviousPage": false, "hasNextPage": false}}}
        """);

    [Fact]
    public Task Cursors_stand_for_places_in_the_order() => AskAsync(
        """
        { ship(id: "s1") { owners(order: [{ relationship: { share: DESC } }, { name: ASC }]) { edges { cursor } pageInfo { startCursor endCursor } } }
          sailors(where: { or: [] }) { edges { cursor } pageInfo { startCursor endCursor } } }
        """,
        """
        {
          "ship": {"owners": {
            "edges": [
              {"cursor": "WyI5ZGNiMjU2NTM3MzgiLCJjMiIsIm80IixudWxsLCJaZXRhICYgU8O4bnMiXQ"},
              {"cursor": "WyI5ZGNiMjU2NTM3MzgiLCJjMSIsIm8xIiwwLjUsIkF1cm9yYSJd"},
              {"cursor": "WyI5ZGNiMjU2NTM3MzgiLCJjMSIsIm8yIiwwLjUsIkF1cm9yYSJd"},
              {"cursor": "WyI5ZGNiMjU2NTM3MzgiLCJwMSIsIm8zIiwwLjI1LCJBZGEiXQ"}],
            "pageInfo": {
              "startCursor": "WyI5ZGNiMjU2NTM3MzgiLCJjMiIsIm80IixudWxsLCJaZXRhICYgU8O4bnMiXQ",
              "endCursor": "WyI5ZGNiMjU2NTM3MzgiLCJwMSIsIm8zIiwwLjI1LCJBZGEiXQ"}}},
          "sailors": {"edges": [], "pageInfo": {"startCursor": null, "endCursor": null}}}
        """);

    [Theory]
    [InlineData("ships", "[]")]
    [InlineData("ships", "[{ name: DESC }]")]
    [InlineData("ships", "[{ tonnage: ASC }, { length: DESC }]")]
    [InlineData("ships", "[{ built: DESC }, { knownSince: ASC }, { corroboration: { level: DESC } }, { sails: ASC }]")]
    [InlineData("voyages", "[{ left: ASC }, { from: { name: ASC } }, { vessel: { length: DESC } }]")]
    [InlineData("citations", "[{ source: { published: DESC } }, { statement: ASC }]")]
    public async Task Walking_a_list_by_pages_either_way_gives_the_whole_list(string list, string order)
    {
        var whole = await WalkAsync(list, order, "first: 200", "after");
        for (var size = 1; size <= 4; size++)
        {
            Assert.Equal(whole, await WalkAsync(list, order, $"first: {size}", "after"));
            var backward = await WalkAsync(list, order, $"last: {size}", "before");
            Assert.Equal(whole, backward);
        }
    }

    [Fact]
    public async Task A_cursor_of_a_row_that_is_not_found_any_more_still_stands_for_its_place()
    {
        using var answer = JsonDocument.Parse((await AnswerAsync("""{ ships(order: { tonnage: ASC }) { edges { cursor node { id } } } }""", "{}")).Data);
        var cursor = answer.RootElement.GetProperty("ships").GetProperty("edges")[4].GetProperty("cursor").GetString();
        await AskAsync(
            """
            query ($cursor: String) {
              behind: ships(where: { tonnage: { neq: 100 } }, order: { tonnage: ASC }, first: 2, after: $cursor) { ...Page }
              before: ships(where: { tonnage: { neq: 100 } }, order: { tonnage: ASC }, last: 2, before: $cursor) { ...Page } }
            fragment Page on ShipConnection { nodes { id tonnage } pageInfo { hasPreviousPage hasNextPage } }
            """,
            $$"""{"cursor":"{{cursor}}"}""",
            """
            {
              "behind": {"nodes": [{"id": "S3", "tonnage": 2147483647}, {"id": "lonely", "tonnage": null}], "pageInfo": {"hasPreviousPage": true, "hasNextPage": true}},
              "before": {"nodes": [{"id": "s_5", "tonnage": 0}, {"id": "s-6b", "tonnage": 1}], "pageInfo": {"hasPreviousPage": true, "hasNextPage": true}}}
            """);
    }

    [Theory]
    [InlineData("first: 1, last: 1", """On "Query.ships", "first" and "last" exclude each other: a page is taken from one end.""")]
    [InlineData("before: \"x\"", """On "Query.ships", "before" needs "last": it says how many rows before the cursor are wanted.""")]
    [InlineData("last: 1, after: \"x\"", """On "Query.ships", "after" goes with "first", and "last" with "before".""")]
    [InlineData("first: 201", """Argument "first" of "Query.ships" is 201; a page has from 0 to 200 rows. Ask for the rest with cursors.""")]
    [InlineData("last: -1", """Argument "last" of "Query.ships" is -1; a page has from 0 to 200 rows. Ask for the rest with cursors.""")]
    [InlineData("after: \"x\"", """Argument "after" of "Query.ships" is not a cursor of this server: take one from "pageInfo" or "edges" of an earlier answer.""")]
    [InlineData("after: \"WyIzODlhNDE3ODg4N2QiLCJzMSIsbnVsbF0\"", """Argument "after" of "Query.ships" is a cursor of another list, or of this list in another order: for "Query.ships" take one from an answer with the same "order".""")]
    public Task What_is_no_page_is_refused(string page, string message) => AskAsync($$"""{ ships({{page}}) { totalCount } }""", message);

    /// <summary>The ids of all pages, in the order of the list.</summary>
    private async Task<string> WalkAsync(string list, string order, string size, string side)
    {
        var document = $$"""query ($cursor: String) { {{list}}(order: {{order}}, {{size}}, {{side}}: $cursor) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";
        var ids = new List<string>();
        var isForward = side == "after";
        for (string? cursor = null; ;)
        {
            using var answer = JsonDocument.Parse((await AnswerAsync(document, JsonSerializer.Serialize(new { cursor }))).Data);
            var page = answer.RootElement.GetProperty(list);
            var info = page.GetProperty("pageInfo");
            ids.InsertRange(isForward ? ids.Count : 0, page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            Assert.Equal(cursor is not null, info.GetProperty(isForward ? "hasPreviousPage" : "hasNextPage").GetBoolean());
            Assert.Equal(ids.Count < page.GetProperty("totalCount").GetInt32(), info.GetProperty(isForward ? "hasNextPage" : "hasPreviousPage").GetBoolean());
            if (ids.Count == page.GetProperty("totalCount").GetInt32())
            {
                return string.Join(" ", ids);
            }

            cursor = info.GetProperty(isForward ? "endCursor" : "startCursor").GetString();
        }
    }
}
