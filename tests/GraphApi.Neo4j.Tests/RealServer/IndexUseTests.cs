using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Search;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Tests.RealServer;

/// <summary>The server's own plans: where an index can answer, it is asked.</summary>
[Collection(Neo4jTestGroup.Name)]
public class IndexUseTests(Neo4jFixture fixture)
{
    private static readonly string[] s_documents =
    [
        """{ person(id: "a") { name citations { nodes { statement source { title } } } } }""",
        """{ node(id: "a") { id ... on Position { title } } }""",
        """{ nodes(ids: ["a", "b"]) { id } }""",
        """{ people(first: 5) { nodes { id } } }""",
        """{ people(where: { id: { in: ["a", "b"] } }) { totalCount nodes { id } } }""",
        """{ locations(where: { kind: { eq: CAMP } }) { totalCount nodes { id } } }""",
        """{ people(where: { birthDate: { eq: "1970" } }) { totalCount } }""",
        """{ sources(where: { publisher: { in: ["a", "b"] } }) { nodes { id } } }""",
    ];

    [Fact]
    public async Task No_statement_scans_where_a_seek_is_due()
    {
        await using var graph = await LoadedGraph.LoadAsync(fixture, SeedData.Read());
        var names = new GraphNames(graph.Dataset.Model, GraphSlot.A);
        foreach (var document in s_documents)
        {
            var bound = graph.Question.Bind(document);
            await ExplainAsync(graph, new PlanStatements(bound.Plan, names).For(bound)!, new StatementInput(bound, new Findings()));
        }
    }

    [Fact]
    public async Task A_search_seeks_its_words_and_its_hits()
    {
        await using var graph = await LoadedGraph.LoadAsync(fixture, SeedData.Read());
        var names = new GraphNames(graph.Dataset.Model, GraphSlot.A);
        var bound = graph.Question.Bind("""{ search(text: "putin", types: [PERSON]) { nodes { id } } }""");
        var search = (SearchNode)((NestedField)bound.Plan.Fields[0]).Node;
        var vocabulary = SearchIndex.Build(graph.Dataset).Vocabulary;
        var candidates = new StatementInput(bound, new Findings());
        candidates.Findings.Add(search, new SearchProbes(SearchQuery.Of("putin", vocabulary, 1_000, CancellationToken.None), vocabulary));
        await ExplainAsync(graph, SearchStatements.Candidates(search, names), candidates);
        var hits = new StatementInput(bound, new Findings());
        hits.Findings.Add(search, new FoundPage([new SearchHit([.. "vladimir-putin"u8], 1000, [])], HasNext: false, HasPrevious: false));
        await ExplainAsync(graph, new PlanStatements(bound.Plan, names).For(bound)!, hits);
    }

    private static async Task ExplainAsync(LoadedGraph graph, CypherStatement statement, StatementInput input)
    {
        using var parameters = statement.Bind(input);
        await using var result = await graph.Session.ExecuteReadAsync(new Query("EXPLAIN " + statement.Query.Text), parameters, TestContext.Current.CancellationToken);
        var summary = await result.ConsumeAsync(TestContext.Current.CancellationToken);
        var operators = new List<string>();
        var reader = new PackReader(summary.Plan.Span);
        Collect(ref reader, operators);
        Assert.NotEmpty(operators);
        Assert.DoesNotContain(operators, IsNeedlessScan);
    }

    private static bool IsNeedlessScan(string line) => line.Contains("Scan", StringComparison.Ordinal)
        && !line.Contains("IndexScan", StringComparison.Ordinal)
        && !line.Contains(GraphNames.DatasetLabel, StringComparison.Ordinal);

    /// <summary>Adds a line for each operator of a plan: its type and its details.</summary>
    private static void Collect(ref PackReader reader, List<string> operators)
    {
        var (type, details) = ("", "");
        var entries = reader.ReadMapHeader();
        for (var entry = 0; entry < entries; entry++)
        {
            switch (reader.ReadString())
            {
                case "operatorType":
                    type = reader.ReadString();
                    break;
                case "args":
                    details = Details(ref reader);
                    break;
                case "children":
                    var children = reader.ReadListHeader();
                    for (var child = 0; child < children; child++)
                    {
                        Collect(ref reader, operators);
                    }

                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        operators.Add($"{type} {details}");
    }

    private static string Details(ref PackReader reader)
    {
        var details = "";
        var entries = reader.ReadMapHeader();
        for (var entry = 0; entry < entries; entry++)
        {
            if (reader.ReadString() == "Details")
            {
                details = reader.ReadString();
                continue;
            }

            reader.Skip();
        }

        return details;
    }
}
