using GraphApi.Neo4j.Tests.Support;

namespace GraphApi.Neo4j.Tests.RealServer;

/// <summary>The example queries of the README, answered by the same bytes as from memory.</summary>
[Collection(Neo4jTestGroup.Name)]
public class SeedDataTests(Neo4jFixture fixture)
{
    [Fact]
    public async Task The_examples_are_answered_as_from_memory()
    {
        await using var graph = await LoadedGraph.LoadAsync(fixture, SeedData.Read());
        Assert.NotEqual("", await graph.AskAsync(Wanted));
        await graph.AskAsync(Thin);
        await graph.AskAsync(Camp, """{"camp": "ua-artek"}""");
        await graph.AskAsync(HowMany);
        await graph.AskAsync(Between, """{"a": "vladimir-putin", "b": "ua-artek"}""");
        await graph.AskAsync("""{ neighborhood(of: ["ua-artek"], depth: 1, limit: 50) { nodes { id label } relationships { id type } truncated omitted } }""");
        await graph.AskAsync("""{ search(text: "Lwowa-Bielowa", first: 3) { edges { score matches { field value } node { id } } } }""");
        await graph.AskAsync("""{ dataset { version records counts { type count } licence coversFrom } __typename }""");
    }

    private const string Wanted = """
        query Wanted { people(where: { legalActs: { some: { kind: { eq: ARREST_WARRANT } } } }, order: [{ name: ASC }]) {
          totalCount nodes { id name birthDate
            positions { edges { relationship { kind title since until } node { id name } } }
            legalActs { edges { relationship { reason citations { nodes { stance statement source { title publisher url published } } } }
                                node { kind title date issuers { nodes { name } } } } } } } }
        """;

    private const string Thin = """
        query Thin { locations(where: { kind: { eq: CAMP }, corroboration: { publishers: { lt: 2 } } }, first: 20) { totalCount nodes { id name region corroboration { perspectives } } }
          locationGroups(by: [KIND]) { key { kind } count } }
        """;

    private const string Camp = """
        query CampAndOfficials($camp: ID!) { location(id: $camp) { name kind activities corroboration { level publishers perspectives disputed }
            operators { nodes { name } }
            arrivals(order: [{ dateFrom: ASC }], first: 5) { totalCount nodes { id dateFrom kind from { name region }
              childGroups { nodes { count countMax qualifier scope countGroup } } organisers { edges { relationship { role } node { __typename id label } } } } } }
          responsibilityChains(of: $camp, to: WITH_LEGAL_ACT, first: 5) { truncated chains { official { id name } timeFit corroboration { publishers disputed }
            links { timeFit note from { id label } relationship { type } to { id label } } } } }
        """;

    private const string HowMany = """
        query HowMany @knownBy(date: "2025-12-05") { figures(where: { metric: { eq: "DEPORTED_CHILDREN" } }, order: [{ asOf: DESC }], first: 50) {
          nodes { value valueMax qualifier unit asOf statedBy { nodes { label } } citations { nodes { statement source { publisher published perspective } } } } } }
        """;

    private const string Between = """
        query Between($a: ID!, $b: ID!) { paths(from: [$a], to: [$b], maxLength: 6, first: 3) { truncated paths { length nodes { id label } steps { relationship { type } } corroboration { level } } } }
        """;
}
