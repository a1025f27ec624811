using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Search;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>The statements of a search: its vocabulary, its candidates, and what is asked of the hits.</summary>
public class SearchStatementTests
{
    private static readonly Question s_question = new(RepositoryFiles.ReadModel("schema/graph.graphql"));
    private static readonly GraphNames s_names = new(RepositoryFiles.ReadModel("schema/graph.graphql"), GraphSlot.A);

    [Fact]
    public void The_vocabulary_is_read_once() => Assert.Equal(
        """
        X
        """,
        SearchStatements.Vocabulary(s_names).Query.Text);

    [Fact]
    public void Candidates_come_with_their_searchable_values() => Assert.Equal(
        """
        X
        """,
        Candidates("""{ search(text: "a", types: [PERSON]) { nodes { id } } }"""));

    [Fact]
    public void What_is_asked_of_the_hits_comes_in_their_order() => Assert.Equal(
        """
        X
        """,
        Rendered("""{ search(text: "a") { edges { cursor score node { id } matches { value } } nodes { ... on Person { name legalActs { totalCount } } } pageInfo { hasNextPage } } }"""));

    [Fact]
    public void Nothing_is_asked_where_the_search_says_all() => Assert.Null(Rendered("""{ search(text: "a") { pageInfo { hasNextPage endCursor } } }"""));

    private static string Candidates(string document)
    {
        var plan = s_question.Bind(document).Plan;
        return SearchStatements.Candidates((SearchNode)((NestedField)plan.Fields[0]).Node, s_names).Query.Text;
    }

    private static string? Rendered(string document)
    {
        var bound = s_question.Bind(document);
        return new PlanStatements(bound.Plan, s_names).For(bound)?.Query.Text;
    }
}
