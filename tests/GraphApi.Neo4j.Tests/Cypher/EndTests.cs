namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>What relationships and citations lead to, as Cypher.</summary>
public class EndTests
{
    [Fact]
    public void The_ends_of_a_relationship_are_reached_from_it() => Assert.Equal(
        """
        Operation
          person: Seek Person by "p"
            positions: Expand Person.positions to Institution
              edges
                relationship
                  kind
                  start: RelationshipEnd start
                    id
                  end: RelationshipEnd end
                    people: Expand Institution.people to Person
                      totalCount

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
        Operation
          person: Seek Person by "p"
            citations: CitationsOf subject
              nodes
                stance
                source: CitationEnd source
                  title
          source: Seek Source by "s"
            citations: CitationsFrom source
              totalCount

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
}
