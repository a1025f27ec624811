using System.Text.Json;
using GraphApi.Compiler.Operations;
using GraphApi.Neo4j.Tests.Support;

namespace GraphApi.Neo4j.Tests.RealServer;

/// <summary>Paths and neighborhoods, answered by the same bytes as from memory.</summary>
[Collection(Neo4jTestGroup.Name)]
public class WalkTests(Neo4jFixture fixture)
{
    private const string Between = """
        query Between($a: ID!, $b: ID!) { paths(from: [$a], to: [$b], maxLength: 6, first: 3) { truncated paths { length nodes { id label } steps { relationship { type } } corroboration { level } } } }
        """;

    private const string Everything = """
        query($a: [ID!]!, $b: [ID!]!, $avoid: [ID!], $types: [RelationshipType!], $most: Int) {
          paths(from: $a, to: $b, avoid: $avoid, relationships: $types, maxLength: $most) {
            truncated
            paths { length nodes { __typename id ... on Person { name positions(first: 2) { totalCount } } }
              steps { from { id } to { label } relationship { id type start { id } end { id } ... on Position { title since } citations { totalCount } } }
              corroboration { disputed publishers sources sourceKinds } } }
          short: paths(from: $a, to: $b, maxLength: 3, first: 2) { paths { length } again: paths { nodes { id } } }
          neighborhood(of: $a, depth: 2, limit: 30, relationships: $types) { truncated omitted nodes { id label } relationships { id type end { id } ... on Designation { reason } } }
          cut: neighborhood(of: $b, depth: 3, limit: 5) { truncated nodes { id } } }
        """;

    private const string Ids = """
        query($a: [ID!]!, $b: [ID!]!) {
          paths(from: $a, to: $b, maxLength: 9, first: 40) { truncated paths { nodes { id } steps { relationship { id } } } }
          neighborhood(of: $a, depth: 4, limit: 40) { truncated omitted nodes { id } relationships { id } } }
        """;

    [Fact]
    public async Task Seed_records_are_connected_as_in_memory()
    {
        await using var graph = await LoadedGraph.LoadAsync(fixture, SeedData.Read());
        await graph.AskAsync(Between, """{"a": "vladimir-putin", "b": "maria-lvova-belova"}""");
        await graph.AskAsync(Between, """{"a": "vladimir-putin", "b": "ua-artek"}""");
        await graph.AskAsync(Everything, """{"a": ["vladimir-putin"], "b": ["ua-artek", "maria-lvova-belova"], "most": 7}""");
        await graph.AskAsync(Everything, """{"a": ["vladimir-putin"], "b": ["artek"], "avoid": ["white-house"], "types": ["HOLDS_POSITION", "AFFILIATED_WITH", "HAS_PARTICIPANT", "TARGETS"], "most": 8}""");
        await graph.AskAsync(Everything, """{"a": ["vladimir-putin"], "b": ["nobody"]}""");
        await graph.AskAsync(Everything, """{"a": ["vladimir-putin"], "b": ["vladimir-putin"], "types": []}""");
    }

    [Fact]
    public async Task Whatever_the_budget_a_search_ends_where_it_ends_in_memory()
    {
        await using var graph = await LoadedGraph.LoadAsync(fixture, HarbourData.Build());
        foreach (var budget in (int[])[0, 1, 3, 7, 15, 30, 60, 100, 200, 400, 1000, 10_000])
        {
            var limits = CompilerLimits.Default with { Pages = CompilerLimits.Default.Pages with { WalkBudget = budget } };
            var capped = graph with { Question = new Question(graph.Dataset.Model, limits) };
            await capped.AskAsync(Ids, """{"a": ["h1"], "b": ["c1"]}""");
            await capped.AskAsync(Ids, """{"a": ["v1", "c2", "h3"], "b": ["p1", "h2", "c2"]}""");
        }
    }

    [Fact]
    public async Task Any_two_records_are_connected_as_in_memory()
    {
        await using var graph = await LoadedGraph.LoadAsync(fixture, HarbourData.Build());
        string[] ids = ["s1", "s10", "s.4", "s_5", "h1", "h2", "h3", "empty", "c1", "c3", "p1", "p3", "v1", "v5"];
        foreach (var (from, to) in ids.SelectMany((from, position) => ids[position..].Select(to => (from, to))))
        {
            await graph.AskAsync(Ids, JsonSerializer.Serialize(new { a = new[] { from }, b = new[] { to } }));
        }
    }
}
