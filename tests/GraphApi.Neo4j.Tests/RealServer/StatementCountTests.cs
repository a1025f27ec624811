using System.Globalization;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Tests.Support;

namespace GraphApi.Neo4j.Tests.RealServer;

/// <summary>What the server itself says of the statements that it is sent.</summary>
[Collection(Neo4jTestGroup.Name)]
public class StatementCountTests(Neo4jFixture fixture)
{
    private const int Requests = 1_000;

    private const string Everything = """
        {
          ships(first: 3, order: [{ name: ASC }]) {
            totalCount pageInfo { hasNextPage }
            edges { cursor node { name voyages(first: 2) { totalCount nodes { id from { name } citations { nodes { statement source { title } } } } } } }
          }
          node(id: "p1") { __typename ... on Sailor { name } }
          nodes(ids: ["h1", "nobody", "o1"]) { id }
        }
        """;

    private const string Filtered = """
        query ($name: String, $built: PartialDate!, $kinds: [ShipKind!]!, $first: Int!) {
          ships(where: { name: { neq: $name }, built: { gte: $built }, kind: { in: $kinds } }, order: [{ name: DESC }], first: $first) { totalCount nodes { id name } }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_operation_is_one_statement_whatever_it_selects()
    {
        await using var graph = await LoadedGraph.LoadAsync(fixture, HarbourData.Build());
        var bound = graph.Question.Bind(Everything);
        var statement = new PlanStatements(bound.Plan, new GraphNames(graph.Dataset.Model, GraphSlot.A)).For(bound)!.Query.Text;

        await graph.Session.ReadAsync("CALL db.stats.stop('QUERIES')", Cancellation);
        await graph.Session.ReadAsync("CALL db.stats.clear('QUERIES')", Cancellation);
        await graph.Session.ReadAsync("CALL db.stats.collect('QUERIES')", Cancellation);
        await graph.Question.AskAsync(graph.Neo4j, Everything);
        await graph.Session.ReadAsync("CALL db.stats.stop('QUERIES')", Cancellation);

        using var parameters = new QueryParameters().Add("statement", statement);
        await using var counts = await graph.Session.ExecuteReadAsync(
            new Query("""
                CALL db.stats.retrieve('QUERIES') YIELD data
                WHERE NOT data.query STARTS WITH 'CALL db.stats'
                RETURN data.query = $statement, data.invocationSummary.invocationCount
                """),
            parameters,
            Cancellation);
        Assert.Equal(["[true, 1]"], await counts.ReadAllAsync(Cancellation));
    }

    /// <summary>The server keeps plans apart by the kinds of the parameters, to which the order of magnitude of a text's length belongs.</summary>
    [Fact]
    public async Task Of_a_thousand_requests_with_different_variables_at_most_four_are_planned()
    {
        await using var graph = await LoadedGraph.LoadAsync(fixture, HarbourData.Build());
        await ForgetPlansAsync(graph.Session);

        for (var request = 0; request < Requests; request++)
        {
            var kinds = request % 2 == 0 ? "\"STEAMER\", \"BARQUE\"" : "\"BARQUE\", \"STEAMER\"";
            var name = new string('x', 1 + request);
            await graph.AskAsync(Filtered, $$"""{"name": "{{name}}", "built": "{{1850 + (request % 100)}}", "kinds": [{{kinds}}], "first": {{1 + (request % 200)}}}""");
        }

        Assert.InRange(await ForgetPlansAsync(graph.Session), 1, 4);
    }

    /// <summary>Empties the cache of plans; the server says how many were in it.</summary>
    private static async Task<int> ForgetPlansAsync(Session session)
    {
        var answer = Assert.Single(await session.ReadAsync("CALL db.clearQueryCaches()", Cancellation));
        return int.TryParse(string.Concat(answer.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture, out var count) ? count : 0;
    }
}
