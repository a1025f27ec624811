using System.Text.Json;
using GraphApi.Neo4j.Tests.Support;

namespace GraphApi.Neo4j.Tests.RealServer;

/// <summary>Responsibility chains, answered by the same bytes as from memory.</summary>
[Collection(Neo4jTestGroup.Name)]
public class ChainTests(Neo4jFixture fixture)
{
    private static readonly string[] s_subjects =
    [
        "ru-avangard-volgograd", "ru-zarechye-kazan", "ru-spetsnaz-univ-gudermes", "ua-artek", "ru-moscow", "ru", "tr-donetsk-spetsnaz", "tr-donbas-moscow-family-centres",
        "cg-donetsk-spetsnaz", "vladimir-putin", "nobody",
    ];

    [Fact]
    public async Task Chains_are_the_same_as_in_memory()
    {
        const string Chains = """
            query ($of: ID!, $to: OfficialChoice, $at: Date, $most: Int!, $each: Int!) {
              all: responsibilityChains(of: $of, to: $to, at: $at, maxLength: $most, perOfficial: $each) { truncated chains {
                subject { __typename label } official { name legalActs { totalCount } } timeFit alternatives corroboration { level publishers sources perspectives disputed }
                weakestLink { note relationship { id } from { id } }
                links { relationship { __typename type id ... on Position { kind title } } from { label } to { __typename id } timeFit note } } }
              few: responsibilityChains(of: $of, first: 1) { truncated chains { timeFit alternatives links { note } } none: chains { __typename } } }
            """;
        await using var graph = await LoadedGraph.LoadAsync(fixture, SeedData.Read());
        foreach (var of in s_subjects)
        {
            await graph.AskAsync(Chains, JsonSerializer.Serialize(new { of, most = 6, each = 1 }));
            await graph.AskAsync(Chains, JsonSerializer.Serialize(new { of, most = 4, each = 3, to = "WITH_LEGAL_ACT", at = "2022-11-15" }));
        }
    }
}
