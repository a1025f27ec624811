namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>Each plan node as Cypher.</summary>
public class StatementTests
{
    [Fact]
    public void A_record_is_sought_by_its_id() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:Person_A {id: $p0})
          RETURN CASE WHEN n1 IS NOT NULL THEN [n1.id, n1.name, n1.aliases, n1.birthDate, n1.knownSince, n1.corroboration_publishers, n1.corroboration_disputed] END AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        $p0 = "a"
        """,
        Emitted.Of("""query($id: ID!) { person(id: $id) { id name aliases birthDate knownSince corroboration { publishers disputed } } }""", """{"id": "a"}"""));

    [Fact]
    public void Any_element_is_sought_among_nodes_and_each_relationship_type() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          CALL () {
            MATCH (n3:Element_A {id: $p0})
            RETURN CASE WHEN n3:Person_A THEN [0, n3.name] WHEN n3:Institution_A THEN [1] WHEN n3:Location_A THEN [2] WHEN n3:Transfer_A THEN [3] WHEN n3:ChildGroup_A THEN [4] WHEN n3:Return_A THEN [5] WHEN n3:LegalAct_A THEN [6] WHEN n3:Event_A THEN [7] WHEN n3:Figure_A THEN [8] WHEN n3:Source_A THEN [9] WHEN n3:Citation_A THEN [10] END AS x1
          UNION ALL
            MATCH ()-[r4:HOLDS_POSITION_A {id: $p0}]->()
            RETURN [11, r4.title] AS x1
          UNION ALL
            MATCH ()-[r5:AFFILIATED_WITH_A {id: $p0}]->()
            RETURN [12] AS x1
          UNION ALL
            MATCH ()-[r6:OPERATES_A {id: $p0}]->()
            RETURN [13] AS x1
          UNION ALL
            MATCH ()-[r7:TARGETS_A {id: $p0}]->()
            RETURN [14] AS x1
          UNION ALL
            MATCH ()-[r8:ISSUED_BY_A {id: $p0}]->()
            RETURN [15] AS x1
          UNION ALL
            MATCH ()-[r9:FROM_A {id: $p0}]->()
            RETURN [16] AS x1
          UNION ALL
            MATCH ()-[r10:VIA_A {id: $p0}]->()
            RETURN [17] AS x1
          UNION ALL
            MATCH ()-[r11:TO_A {id: $p0}]->()
            RETURN [18] AS x1
          UNION ALL
            MATCH ()-[r12:ORGANISED_BY_A {id: $p0}]->()
            RETURN [19] AS x1
          UNION ALL
            MATCH ()-[r13:MOVED_A {id: $p0}]->()
            RETURN [20] AS x1
          UNION ALL
            MATCH ()-[r14:RETURNED_FROM_A {id: $p0}]->()
            RETURN [21] AS x1
          UNION ALL
            MATCH ()-[r15:RETURNED_TO_A {id: $p0}]->()
            RETURN [22] AS x1
          UNION ALL
            MATCH ()-[r16:MEDIATED_BY_A {id: $p0}]->()
            RETURN [23] AS x1
          UNION ALL
            MATCH ()-[r17:RETURNED_A {id: $p0}]->()
            RETURN [24] AS x1
          UNION ALL
            MATCH ()-[r18:HAS_PARTICIPANT_A {id: $p0}]->()
            RETURN [25] AS x1
          UNION ALL
            MATCH ()-[r19:STATED_BY_A {id: $p0}]->()
            RETURN [26] AS x1
          }
          RETURN head(collect(x1)) AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        $p0 = "a"
        """,
        Emitted.Of("""{ node(id: "a") { __typename ... on Person { name } ... on Position { title } } }"""));

    [Fact]
    public void Single_fields_and_their_relationships_are_matched_optionally() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:Transfer_A {id: $p0})
          CALL (n1) {
            OPTIONAL MATCH (n1)-[:FROM_A]->(n3)
            RETURN CASE WHEN n3 IS NOT NULL THEN [n3.name] END AS x4
          }
          CALL (n1) {
            OPTIONAL MATCH (n1)-[r5:FROM_A]->()
            RETURN CASE WHEN r5 IS NOT NULL THEN [r5.order] END AS x6
          }
          RETURN CASE WHEN n1 IS NOT NULL THEN [x4, x6] END AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        $p0 = "t"
        """,
        Emitted.Of("""{ transfer(id: "t") { from { name } fromRelationship { order } } }"""));

    [Fact]
    public void The_record_of_several_types_is_told_apart_by_its_label() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:LegalAct_A {id: $p0})
          CALL (n1) {
            MATCH (n1)-[r4:TARGETS_A]->(n3)
            WITH n3, r4 ORDER BY n3.id LIMIT $p1
            RETURN collect(CASE WHEN n3:Person_A THEN [0, n3.id, n3.birthDate] WHEN n3:Institution_A THEN [1, n3.id, n3.seat] END) AS l5
          }
          RETURN CASE WHEN n1 IS NOT NULL THEN [l5] END AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        $p0 = "l"
        $p1 = 50
        """,
        Emitted.Of("""{ legalAct(id: "l") { targets { nodes { __typename id ... on Person { birthDate } ... on Institution { seat } } } } }"""));

    [Fact]
    public void The_ends_of_a_relationship_are_reached_from_it() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:Person_A {id: $p0})
          CALL (n1) {
            MATCH (n1)-[r4:HOLDS_POSITION_A]->(n3)
            WITH n3, r4 ORDER BY n3.id, r4.id LIMIT $p1
            CALL (r4) {
              WITH endNode(r4) AS n6
              CALL (n6) {
                RETURN COUNT { (n6)<-[:HOLDS_POSITION_A]-() } AS t10
              }
              RETURN [t10] AS x7
            }
            RETURN collect([r4.kind, [startNode(r4).id], x7]) AS l5
          }
          RETURN CASE WHEN n1 IS NOT NULL THEN [l5] END AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        $p0 = "p"
        $p1 = 50
        """,
        Emitted.Of("""{ person(id: "p") { positions { edges { relationship { kind start { id } end { people { totalCount } } } } } } }"""));

    [Fact]
    public void Citations_are_found_by_their_subject_and_lead_to_their_source() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:Person_A {id: $p0})
          CALL (n1) {
            MATCH (n3:Citation_A {subject: n1.id})
            WITH n3 ORDER BY n3.id LIMIT $p1
            CALL (n3) {
              OPTIONAL MATCH (n3)-[:CITES_A]->(n5)
              RETURN CASE WHEN n5 IS NOT NULL THEN [n5.title] END AS x6
            }
            RETURN collect([n3.stance, x6]) AS l4
          }
          RETURN CASE WHEN n1 IS NOT NULL THEN [l4] END AS x2
        }
        CALL () {
          OPTIONAL MATCH (n7:Source_A {id: $p2})
          CALL (n7) {
            MATCH (n7)<-[:CITES_A]-(n9)
            RETURN count(*) AS t10
          }
          RETURN CASE WHEN n7 IS NOT NULL THEN [t10] END AS x8
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2, x8
        $p0 = "p"
        $p1 = 50
        $p2 = "s"
        """,
        Emitted.Of("""{ person(id: "p") { citations { nodes { stance source { title } } } } source(id: "s") { citations { totalCount } } }"""));

    [Fact]
    public void Nothing_is_asked_of_the_database_for_what_is_known_of_the_data_set() => Assert.Equal(
        "",
        Emitted.Of("""{ __typename dataset { version } }"""));
}
