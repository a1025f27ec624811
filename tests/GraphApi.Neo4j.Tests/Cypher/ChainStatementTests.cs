using GraphApi.Model.Types;
using GraphApi.Neo4j.Chains;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>The statements of responsibility chains: the subject, one level, and what is asked of the chains.</summary>
public class ChainStatementTests
{
    private static readonly GraphModel s_model = RepositoryFiles.ReadModel("schema/graph.graphql");
    private static readonly Question s_question = new(s_model);
    private static readonly GraphNames s_names = new(s_model, GraphSlot.A);

    [Fact]
    public void The_subject_comes_with_its_dates_and_with_how_much_leads_up_from_it() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n:Element_A {id: $p0[0]})
          RETURN collect(CASE WHEN n:Person_A THEN [n.id, 0, null, null, null, null, true, 0] WHEN n:Institution_A THEN [n.id, 1, null, null, null, null, false, COUNT { (n)<-[:HOLDS_POSITION_A]-() } + COUNT { (n)-[:AFFILIATED_WITH_A]->() }] WHEN n:Location_A THEN [n.id, 2, null, null, null, null, false, COUNT { (n)<-[:OPERATES_A]-() } + COUNT { (n)<-[:VIA_A]-() } + COUNT { (n)<-[:TO_A]-() }] WHEN n:Transfer_A THEN [n.id, 3, n.dateFrom__first, n.dateFrom__last, n.dateTo__first, n.dateTo__last, false, COUNT { (n)-[:ORGANISED_BY_A]->() }] WHEN n:ChildGroup_A THEN [n.id, 4, null, null, null, null, false, COUNT { (n)<-[:MOVED_A]-() }] WHEN n:Return_A THEN [n.id, 5, n.date__first, n.date__last, n.dateTo__first, n.dateTo__last, false, 0] WHEN n:LegalAct_A THEN [n.id, 6, n.date__first, n.date__last, null, null, false, 0] WHEN n:Event_A THEN [n.id, 7, n.date__first, n.date__last, n.dateTo__first, n.dateTo__last, false, 0] WHEN n:Figure_A THEN [n.id, 8, n.asOf__first, n.asOf__last, null, null, false, 0] END) AS records
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, records
        """,
        Statements("""{ responsibilityChains(of: "x") { truncated } }""").Subject().Query.Text);

    [Fact]
    public void A_level_is_read_at_once_along_every_rule()
    {
        var chains = Chains("""{ responsibilityChains(of: "x", to: WITH_LEGAL_ACT) { truncated } }""");
        Assert.Equal(
            """
            MATCH (d:GraphApiDataset {key: 'current'})
            WITH d.slot + d.version AS first
            CALL () {
              UNWIND range(0, size($p0) - 1) AS place
              MATCH (n:Element_A {id: $p0[place]})
              CALL (n) {
                MATCH (n)<-[r2:HOLDS_POSITION_A]-(n1)
                WHERE r2.kind IN $p1
                RETURN [0, r2.id, r2.kind, r2.since__first, r2.since__last, r2.until__first, r2.until__last, r2.corroboration_disputed, r2.corroboration_publishers, r2.corroboration_sources] AS link, [n1.id, 0, null, null, null, null, EXISTS { MATCH (n1)<-[r4:TARGETS_A]-(n3) }, 0] AS record
              UNION ALL
                MATCH (n)-[r6:AFFILIATED_WITH_A]->(n5)
                WHERE r6.kind IN $p2
                RETURN [1, r6.id, r6.kind, r6.since__first, r6.since__last, r6.until__first, r6.until__last, r6.corroboration_disputed, r6.corroboration_publishers, r6.corroboration_sources] AS link, [n5.id, 1, null, null, null, null, false, COUNT { (n5)<-[:HOLDS_POSITION_A]-() } + COUNT { (n5)-[:AFFILIATED_WITH_A]->() }] AS record
              UNION ALL
                MATCH (n)<-[r10:OPERATES_A]-(n9)
                WHERE r10.kind IN $p3
                RETURN [2, r10.id, r10.kind, r10.since__first, r10.since__last, r10.until__first, r10.until__last, r10.corroboration_disputed, r10.corroboration_publishers, r10.corroboration_sources] AS link, [n9.id, 1, null, null, null, null, false, COUNT { (n9)<-[:HOLDS_POSITION_A]-() } + COUNT { (n9)-[:AFFILIATED_WITH_A]->() }] AS record
              UNION ALL
                MATCH (n)<-[r14:VIA_A]-(n13)
                RETURN [3, r14.id, null, null, null, null, null, r14.corroboration_disputed, r14.corroboration_publishers, r14.corroboration_sources] AS link, [n13.id, 3, n13.dateFrom__first, n13.dateFrom__last, n13.dateTo__first, n13.dateTo__last, false, COUNT { (n13)-[:ORGANISED_BY_A]->() }] AS record
              UNION ALL
                MATCH (n)<-[r18:TO_A]-(n17)
                RETURN [4, r18.id, null, null, null, null, null, r18.corroboration_disputed, r18.corroboration_publishers, r18.corroboration_sources] AS link, [n17.id, 3, n17.dateFrom__first, n17.dateFrom__last, n17.dateTo__first, n17.dateTo__last, false, COUNT { (n17)-[:ORGANISED_BY_A]->() }] AS record
              UNION ALL
                MATCH (n)-[r22:ORGANISED_BY_A]->(n21)
                WHERE r22.role IN $p4
                RETURN [5, r22.id, r22.role, null, null, null, null, r22.corroboration_disputed, r22.corroboration_publishers, r22.corroboration_sources] AS link, CASE WHEN n21:Person_A THEN [n21.id, 0, null, null, null, null, EXISTS { MATCH (n21)<-[r24:TARGETS_A]-(n23) }, 0] WHEN n21:Institution_A THEN [n21.id, 1, null, null, null, null, false, COUNT { (n21)<-[:HOLDS_POSITION_A]-() } + COUNT { (n21)-[:AFFILIATED_WITH_A]->() }] END AS record
              UNION ALL
                MATCH (n)<-[r26:MOVED_A]-(n25)
                RETURN [6, r26.id, null, null, null, null, null, r26.corroboration_disputed, r26.corroboration_publishers, r26.corroboration_sources] AS link, [n25.id, 3, n25.dateFrom__first, n25.dateFrom__last, n25.dateTo__first, n25.dateTo__last, false, COUNT { (n25)-[:ORGANISED_BY_A]->() }] AS record
              }
              RETURN collect([place, link, record]) AS links
            }
            MATCH (d:GraphApiDataset {key: 'current'})
            RETURN first, d.slot + d.version AS last, links
            """,
            new ChainStatements(chains, s_names).Level(chains.Act).Query.Text);
    }

    [Fact]
    public void What_is_asked_of_the_elements_of_chains_comes_in_their_order() => Assert.Equal(
        """
        Operation
          responsibilityChains: ResponsibilityChains of ["x"]
            truncated
            chains
              timeFit
              official
                name
              corroboration: weakest corroboration
                disputed: corroboration.disputed
              weakestLink: weakest step
                note
                to
                  on Person
                    id
                  on Institution
                    id
                  on Transfer
                    id
              links: steps
                timeFit
                relationship
                  on Position
                    id
                  on Affiliation
                    id
                  on Operation
                    id
                  on Stopover
                    id
                  on Arrival
                    id
                  on Organisation
                    id
                  on Movement
                    id

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          UNWIND $p0 AS c1
          CALL (c1) {
            CALL (c1) {
              MATCH (n5:Element_A {id: c1[1]})
              RETURN [n5.name] AS x3
            }
            RETURN head(collect(x3)) AS x4
          }
          CALL (c1) {
            UNWIND range(0, size(c1[2]) - 1) AS i6
            MATCH (n8:Element_A {id: c1[2][i6][1]})-[r9:HOLDS_POSITION_A|AFFILIATED_WITH_A|OPERATES_A|VIA_A|TO_A|ORGANISED_BY_A|MOVED_A {id: c1[2][i6][0]}]-(n10:Element_A {id: c1[2][i6][2]})
            WITH i6, n8, r9, n10 ORDER BY i6
            RETURN collect(CASE WHEN r9:HOLDS_POSITION_A THEN [0, r9.corroboration_disputed] WHEN r9:AFFILIATED_WITH_A THEN [1, r9.corroboration_disputed] WHEN r9:OPERATES_A THEN [2, r9.corroboration_disputed] WHEN r9:VIA_A THEN [3, r9.corroboration_disputed] WHEN r9:TO_A THEN [4, r9.corroboration_disputed] WHEN r9:ORGANISED_BY_A THEN [5, r9.corroboration_disputed] WHEN r9:MOVED_A THEN [6, r9.corroboration_disputed] END) AS x7
          }
          CALL (c1) {
            UNWIND range(0, size(c1[2]) - 1) AS i11
            MATCH (n13:Element_A {id: c1[2][i11][1]})-[r14:HOLDS_POSITION_A|AFFILIATED_WITH_A|OPERATES_A|VIA_A|TO_A|ORGANISED_BY_A|MOVED_A {id: c1[2][i11][0]}]-(n15:Element_A {id: c1[2][i11][2]})
            WITH i11, n13, r14, n15 ORDER BY i11
            RETURN collect([CASE WHEN n15:Person_A THEN [0, n15.id] WHEN n15:Institution_A THEN [1, n15.id] WHEN n15:Transfer_A THEN [2, n15.id] END]) AS x12
          }
          CALL (c1) {
            UNWIND range(0, size(c1[3]) - 1) AS i16
            MATCH (n18:Element_A {id: c1[3][i16][1]})-[r19:HOLDS_POSITION_A|AFFILIATED_WITH_A|OPERATES_A|VIA_A|TO_A|ORGANISED_BY_A|MOVED_A {id: c1[3][i16][0]}]-(n20:Element_A {id: c1[3][i16][2]})
            WITH i16, n18, r19, n20 ORDER BY i16
            RETURN collect([CASE WHEN r19:HOLDS_POSITION_A THEN [0, r19.id] WHEN r19:AFFILIATED_WITH_A THEN [1, r19.id] WHEN r19:OPERATES_A THEN [2, r19.id] WHEN r19:VIA_A THEN [3, r19.id] WHEN r19:TO_A THEN [4, r19.id] WHEN r19:ORGANISED_BY_A THEN [5, r19.id] WHEN r19:MOVED_A THEN [6, r19.id] END]) AS x17
          }
          RETURN collect([x4, x7[0], x12[0], x17]) AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        """,
        Emitted.OfFindings("""
            { responsibilityChains(of: "x") { truncated chains { timeFit official { name } corroboration { disputed } weakestLink { note to { id } }
              links { timeFit relationship { id } } } } }
            """));

    [Fact]
    public void Nothing_is_asked_where_the_search_says_all() => Assert.Equal(
        """
        Operation
          responsibilityChains: ResponsibilityChains of ["x"]
            truncated
            chains
              timeFit
              alternatives
              links: steps
                note
                timeFit
                __typename: "ChainLink"

        (no statement)
        """,
        Emitted.OfFindings("""{ responsibilityChains(of: "x") { truncated chains { timeFit alternatives links { note timeFit __typename } } } }"""));

    private static ChainStatements Statements(string document) => new(Chains(document), s_names);

    private static ResponsibilityChains Chains(string document) => (ResponsibilityChains)((NestedField)s_question.Bind(document).Plan.Fields[0]).Node;
}
