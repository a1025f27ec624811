using System.Text.Json;
using GraphApi.Neo4j.Tests.Support;

namespace GraphApi.Neo4j.Tests.RealServer;

/// <summary>Searches, answered by the same bytes as from memory.</summary>
[Collection(Neo4jTestGroup.Name)]
public class SearchTests(Neo4jFixture fixture)
{
    private static readonly string[] s_types = ["PERSON", "LEGAL_ACT"];

    private static readonly string[] s_texts =
    [
        "Maria Lvova-Belova", "Львова-Бєлова", "Lwowa-Bielowa", "В. Путин", "putin vlad", "Kherson Oblast", "Yevpa", "children", "of the", "ministry of edukation", "a", "", "𝄞", "xyzzy",
        "Canadian listing of 19 August 2022", "deported children", "Radio Free Europe", "camp artek crimea",
    ];

    [Fact]
    public async Task Texts_find_the_same_as_in_memory()
    {
        const string Search = """
            query($text: String!, $types: [SearchableType!], $first: Int) {
              search(text: $text, types: $types, first: $first) {
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                edges { cursor score matches { field value } node { __typename id ... on Record { label } ... on Person { positions(first: 2) { totalCount nodes { name } } } } }
                nodes { id } }
              scores: search(text: $text, first: 200) { edges { score cursor } }
              page: search(text: $text) { pageInfo { hasNextPage endCursor } } }
            """;
        await using var graph = await LoadedGraph.LoadAsync(fixture, SeedData.Read());
        foreach (var text in s_texts)
        {
            await graph.AskAsync(Search, JsonSerializer.Serialize(new { text, first = 7 }));
            await graph.AskAsync(Search, JsonSerializer.Serialize(new { text, types = s_types }));
        }
    }
}
