using System.Text.Json;
using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Worlds;
using GraphApi.Plan.Search;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Looking things up by their names in any spelling.</summary>
public abstract class SearchConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task Case_and_accents_do_not_matter() => FindsAsync(
        World.Harbour,
        "AURÓRA",
        """
        1 Company c1: name "Aurora"
        1 Ship s1: name "Aurora"
        1 Ship s10: name "Aurora"
        1 Ship s2: name "aurora"
        """);

    [Fact]
    public Task Words_may_come_in_another_order() => FindsAsync(
        World.Harbour,
        "light polar",
        """
        0.98 Ship s1: aliases "Polar Light"
        """);

    [Fact]
    public Task Letters_with_strokes_and_wide_letters_are_plain_ones() => FindsAsync(
        World.Harbour,
        "Lodz II",
        """
        1 Ship S3: name "Łódź "II" \ /"
        """);

    [Fact]
    public Task A_combined_letter_is_a_composed_one() => FindsAsync(
        World.Harbour,
        "café",
        """
        1 Ship s-6: name "Café"
        1 Ship s-6b: name "Café"
        """);

    [Fact]
    public Task Words_of_several_values_are_put_together() => FindsAsync(
        World.Harbour,
        "light aurora",
        """
        0.7 Ship s1: aliases "Polar Light", name "Aurora"
        """);

    [Theory]
    [InlineData("Maria Lvova-Belova")]
    [InlineData("Lvova Belova")]
    [InlineData("Львова-Белова")]
    [InlineData("Львова-Бєлова")]
    [InlineData("Lwowa-Bielowa")]
    [InlineData("L'vova-Belova, M.")]
    [InlineData("Лвова белова мария")]
    [InlineData("lvova bel")]
    [InlineData("M. Lvova-Belova")]
    [InlineData("Lvovva-Belowa")]
    public async Task One_person_is_found_by_every_spelling(string text) => Assert.Equal("maria-lvova-belova", (await SearchAsync(World.Seed, text))[0].Id);

    [Fact]
    public Task A_name_of_one_comes_before_texts_that_speak_of_it() => FindsAsync(
        World.Seed,
        "Lwowa-Bielowa",
        """
        0.799 Person maria-lvova-belova: nameOriginal "Мария Алексеевна Львова-Белова"
        0.754 LegalAct act-icc-warrant-lvova-belova-2023: title "Warrant of arrest against Maria Lvova-Belova"
        0.709 Source icc-press-20230317: title "ICC judges issue arrest warrants against Vladimir Putin and Maria Lvova-Belova (press release text)"
        0.352 Source osintfu-belova: title "George Galloway & Russia / Belova network"
        """);

    [Fact]
    public Task A_region_itself_comes_before_the_places_in_it() => FindsAsync(
        World.Seed,
        "Kherson Oblast",
        """
        1 Location ua-kherson-oblast: name "Kherson Oblast"
        0.885 Location ua-ivanivka-kherson: name "Ivanivka (Kherson Oblast)"
        0.8 Location ua-henichesk: region "Kherson Oblast"
        0.8 Location ua-henichesk-vocational-27: region "Kherson Oblast"
        0.8 Location ua-hola-prystan: region "Kherson Oblast"
        """);

    [Fact]
    public Task Initials_stand_for_names() => FindsAsync(
        World.Seed,
        "В. Путин",
        """
        0.886 Person vladimir-putin: aliases "Vladimir Putin"
        0.718 Event ev-melania-trump-letter-2025-08-15: title "Letter of Melania Trump to Vladimir Putin"
        0.71 LegalAct act-icc-warrant-putin-2023: title "Warrant of arrest against Vladimir Putin"
        0.71 Event ev-trump-putin-call-2025-03-18: title "Call between Donald Trump and Vladimir Putin"
        0.699 Event ev-alaska-summit-2025-08-15: title "Summit of Donald Trump and Vladimir Putin in Alaska"
        """);

    [Fact]
    public Task The_last_word_may_be_unfinished() => FindsAsync(
        World.Seed,
        "Yevpa",
        """
        0.75 Location ua-yevpatoria: nameOriginal "Євпаторія"
        0.631 Location ua-druzhba: name "Druzhba camp (Yevpatoria)"
        0.6 Location ua-alye-parusa: settlement "Yevpatoria"
        0.6 Location ua-chaika-yevpatoria: settlement "Yevpatoria"
        0.6 Location ua-gagarin-yevpatoria: settlement "Yevpatoria"
        """);

    [Fact]
    public Task Numbers_have_no_misspellings() => FindsAsync(
        World.Seed,
        "Canadian listing of 19 August 2023",
        """
        0.816 LegalAct act-ca-2022-08-19: title "Canadian listing of 19 August 2022"
        0.523 LegalAct act-ca-2023-06-08: title "Canadian listing of 8 June 2023"
        0.517 LegalAct act-nz-2023-08-24: title "New Zealand listing of 24 August 2023"
        0.502 LegalAct act-ca-2023-02-23: title "Canadian listing of 23 February 2023"
        0.489 LegalAct act-ca-2023-05-18: title "Canadian listing of 18 May 2023 (SOR/2023-92)"
        """);

    [Fact]
    public Task Only_the_wanted_types_are_found_and_an_empty_list_wants_none() => AskAsync(
        """
        query($types: [SearchableType!]) {
          ships: search(text: "aurora", types: [SHIP]) { nodes { id } } company: search(text: "aurora", types: COMPANY) { nodes { id } }
          none: search(text: "aurora", types: []) { nodes { id } } any: search(text: "aurora", types: null) { nodes { id } } asked: search(text: "aurora", types: $types) { nodes { id } } }
        """,
        """{"types": ["COMPANY", "HARBOUR"]}""",
        """
        {
          "ships": {"nodes": [{"id": "s1"}, {"id": "s10"}, {"id": "s2"}]},
          "company": {"nodes": [{"id": "c1"}]},
          "none": {"nodes": []},
          "any": {"nodes": [{"id": "c1"}, {"id": "s1"}, {"id": "s10"}, {"id": "s2"}]},
          "asked": {"nodes": [{"id": "c1"}]}}
        """);

    [Fact]
    public Task A_page_says_where_it_stands_and_each_hit_gives_what_is_asked_of_it() => AskAsync(
        """
        query($after: String) {
          search(text: "aurora", first: 2, after: $after) {
            pageInfo { hasPreviousPage hasNextPage startCursor endCursor }
            again: nodes { id }
            edges { __typename cursor score matches { __typename f: field value } node { ... on Record { label } ... on Ship { owners(first: 1) { nodes { id } } } } } }
          only: search(text: "aurora", first: 3) { edges { score } }
          page: search(text: "aurora", first: 0) { pageInfo { hasNextPage endCursor } } }
        """,
        """{"after": "WyIxZjBlZTg0Mjk0ZTYiLCJjMSIsbnVsbCwxXQ"}""",
        """
        {
          "search": {
            "pageInfo": {"hasPreviousPage": true, "hasNextPage": true, "startCursor": "WyIxZjBlZTg0Mjk0ZTYiLCJzMSIsbnVsbCwxXQ", "endCursor": "WyIxZjBlZTg0Mjk0ZTYiLCJzMTAiLG51bGwsMV0"},
            "again": [{"id": "s1"}, {"id": "s10"}],
            "edges": [
              {"__typename": "SearchEdge", "cursor": "WyIxZjBlZTg0Mjk0ZTYiLCJzMSIsbnVsbCwxXQ", "score": 1, "matches": [{"__typename": "SearchMatch", "f": "name", "value": "Aurora"}], "node": {"label": "Aurora (1900, steamer)", "owners": {"nodes": [{"id": "c1"}]}}},
              {"__typename": "SearchEdge", "cursor": "WyIxZjBlZTg0Mjk0ZTYiLCJzMTAiLG51bGwsMV0", "score": 1, "matches": [{"__typename": "SearchMatch", "f": "name", "value": "Aurora"}], "node": {"label": "Aurora (1900-05)", "owners": {"nodes": [{"id": "c3"}]}}}]},
          "only": {"edges": [{"score": 1}, {"score": 1}, {"score": 1}]},
          "page": {"pageInfo": {"hasNextPage": true, "endCursor": null}}}
        """);

    [Theory]
    [InlineData("aurora")]
    [InlineData("aurora polar light")]
    public async Task Walking_by_pages_gives_all_that_was_found(string text)
    {
        var whole = await WalkAsync(text, 200);
        Assert.NotEqual("", whole);
        for (var size = 1; size <= 3; size++)
        {
            Assert.Equal(whole, await WalkAsync(text, size));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \\u0301 -- 𝄞 '")]
    [InlineData("xyzzy")]
    public Task What_has_no_words_or_none_of_the_data_finds_nothing(string text) => AskAsync(
        $$"""{ search(text: "{{text}}") { nodes { id } edges { score } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""",
        """{"search": {"nodes": [], "edges": [], "pageInfo": {"hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null}}}""");

    [Theory]
    [InlineData("a")]
    [InlineData("𝄞")]
    public Task A_text_that_is_too_long_is_refused(string character) => AskAsync(
        "query($text: String!) { search(text: $text) { nodes { id } } }",
        JsonSerializer.Serialize(new { text = string.Concat(Enumerable.Repeat(character, SearchLimits.MostCharacters + 1)) }),
        """Argument "text" of "Query.search" has 257 characters; 256 are the most. Search for the words that matter.""");

    [Fact]
    public async Task A_cursor_of_another_text_is_refused()
    {
        var cursor = JsonDocument.Parse((await AnswerAsync(World.Seed, """{ search(text: "Putin", first: 1) { pageInfo { endCursor } } }""", "{}")).Data)
            .RootElement.GetProperty("search").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        await AskAsync(
            $$"""{ search(text: "Artek", after: "{{cursor}}") { nodes { id } } }""",
            """Argument "after" of "Query.search" is a cursor of another list, or of this list in another order: for "Query.search" take one from an answer with the same "text".""");
    }

    [Theory]
    [InlineData("first: 201", """Argument "first" of "Query.search" is 201; a page has from 0 to 200 rows. Ask for the rest with cursors.""")]
    [InlineData("after: \"x\"", """Argument "after" of "Query.search" is not a cursor of this server: take one from "pageInfo" or "edges" of an earlier answer.""")]
    public Task What_is_no_page_is_refused(string page, string message) => AskAsync($$"""{ search(text: "a", {{page}}) { nodes { id } } }""", message);

    [Fact]
    public async Task Every_name_finds_its_record_with_nothing_before_it()
    {
        var graph = World.Seed.Reference.Graph;
        foreach (var element in graph.Model.NodeTypes.Where(type => type.FindProperty("name") is not null).SelectMany(type => graph.Rows[type]))
        {
            var hits = await SearchAsync(World.Seed, (string)element.Properties["name"]!);
            Assert.Contains(hits.TakeWhile(hit => hit.Line.StartsWith("1 ", StringComparison.Ordinal)), hit => hit.Id == element.Id);
        }
    }

    private async Task<string> WalkAsync(string text, int size)
    {
        const string Search = "query($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        var ids = new List<string>();
        for (string? after = null; ;)
        {
            using var answer = JsonDocument.Parse((await AnswerAsync(Search, JsonSerializer.Serialize(new { text, first = size, after }))).Data);
            var page = answer.RootElement.GetProperty("search");
            var info = page.GetProperty("pageInfo");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            Assert.Equal(after is not null, info.GetProperty("hasPreviousPage").GetBoolean());
            if (!info.GetProperty("hasNextPage").GetBoolean())
            {
                return string.Join(' ', ids);
            }

            after = info.GetProperty("endCursor").GetString();
        }
    }

    /// <summary>Searches for a text and compares the first hits: score, type, id, and the matches.</summary>
    private async Task FindsAsync(World world, string text, string expected) => Assert.Equal(expected, string.Join('\n', (await SearchAsync(world, text)).Select(hit => hit.Line)));

    private async Task<List<(string Id, string Line)>> SearchAsync(World world, string text)
    {
        const string Search = "query($text: String!) { search(text: $text, first: 5) { edges { score node { __typename id } matches { field value } } } }";
        using var data = JsonDocument.Parse((await AnswerAsync(world, Search, JsonSerializer.Serialize(new { text }))).Data);
        return [.. data.RootElement.GetProperty("search").GetProperty("edges").EnumerateArray().Select(edge => (edge.GetProperty("node").GetProperty("id").GetString()!, Line(edge)))];
    }

    private static string Line(JsonElement edge)
    {
        var matches = edge.GetProperty("matches").EnumerateArray().Select(match => $"{match.GetProperty("field").GetString()} \"{match.GetProperty("value").GetString()}\"");
        var node = edge.GetProperty("node");
        return $"{edge.GetProperty("score").GetRawText()} {node.GetProperty("__typename").GetString()} {node.GetProperty("id").GetString()}: {string.Join(", ", matches)}";
    }
}
