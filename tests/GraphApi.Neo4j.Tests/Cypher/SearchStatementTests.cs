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
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (w:SearchWord_A)
          RETURN collect([w.word, w.records]) AS words
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, words
        """,
        SearchStatements.Vocabulary(s_names).Query.Text);

    [Fact]
    public void Candidates_come_with_their_searchable_values() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          UNWIND $p1 AS probe
          MATCH (w:SearchWord_A {word: probe[1]})-[r:NAMES_A]->(n)
          WITH n, probe[0] AS position, max(probe[2] - r.words) AS best
          WITH n, sum(best) AS weight
          WHERE n.type IN $p0
          WITH n ORDER BY weight DESC, n.id LIMIT 256
          RETURN collect([n.id, CASE WHEN n:Person_A THEN [0, n.name, n.nameOriginal, n.aliases] WHEN n:Institution_A THEN [1, n.name, n.nameOriginal, n.aliases] WHEN n:Location_A THEN [2, n.name, n.nameOriginal, n.settlement, n.region] WHEN n:LegalAct_A THEN [3, n.title, n.programme] WHEN n:Event_A THEN [4, n.title] WHEN n:Figure_A THEN [5, n.metric] WHEN n:Source_A THEN [6, n.title, n.publisher] END]) AS candidates
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, candidates
        """,
        Candidates("""{ search(text: "a", types: [PERSON]) { nodes { id } } }"""));

    [Fact]
    public void What_is_asked_of_the_hits_comes_in_their_order() => Assert.Equal(
        """
        Operation
          search: Search any for "a"
            order by score DESC
            edges
              cursor
              score
              node
                on Person
                  id
                on Institution
                  id
                on Location
                  id
                on LegalAct
                  id
                on Event
                  id
                on Figure
                  id
                on Source
                  id
              matches
                value
            nodes
              on Person
                name
                legalActs: Expand Actor.legalActs to LegalAct
                  totalCount
              on Institution
              on Location
              on LegalAct
              on Event
              on Figure
              on Source
            pageInfo
              hasNextPage

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          UNWIND range(0, size($p0) - 1) AS i1
          MATCH (n2:Element_A {id: $p0[i1]})
          WITH n2 ORDER BY i1
          CALL (n2) {
            RETURN COUNT { (n2)<-[:TARGETS_A]-() } AS t6
          }
          RETURN collect([CASE WHEN n2:Person_A THEN [0, n2.name, t6] WHEN n2:Institution_A THEN [1] WHEN n2:Location_A THEN [2] WHEN n2:LegalAct_A THEN [3] WHEN n2:Event_A THEN [4] WHEN n2:Figure_A THEN [5] WHEN n2:Source_A THEN [6] END, CASE WHEN n2:Person_A THEN [0, n2.id] WHEN n2:Institution_A THEN [1, n2.id] WHEN n2:Location_A THEN [2, n2.id] WHEN n2:LegalAct_A THEN [3, n2.id] WHEN n2:Event_A THEN [4, n2.id] WHEN n2:Figure_A THEN [5, n2.id] WHEN n2:Source_A THEN [6, n2.id] END]) AS l3
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, l3
        """,
        Emitted.OfFindings("""{ search(text: "a") { edges { cursor score node { id } matches { value } } nodes { ... on Person { name legalActs { totalCount } } } pageInfo { hasNextPage } } }"""));

    [Fact]
    public void Nothing_is_asked_where_the_search_says_all() => Assert.Equal(
        """
        Operation
          search: Search any for "a"
            order by score DESC
            pageInfo
              hasNextPage
              endCursor

        (no statement)
        """,
        Emitted.OfFindings("""{ search(text: "a") { pageInfo { hasNextPage endCursor } } }"""));

    private static string Candidates(string document)
    {
        var plan = s_question.Bind(document).Plan;
        return SearchStatements.Candidates((SearchNode)((NestedField)plan.Fields[0]).Node, s_names).Query.Text;
    }
}
