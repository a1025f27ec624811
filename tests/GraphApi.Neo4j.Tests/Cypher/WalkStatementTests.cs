using GraphApi.Neo4j.Walks;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>What walks fetch, and what is then asked of what they have found.</summary>
public class WalkStatementTests
{
    private const string Types = "OWNED_A|SISTER_OF_A|BECAME_A|BY_A|FROM_A|TO_A|MENTIONS_A|BOUND_TO_A";

    [Fact]
    public void Records_are_looked_up_with_what_a_search_needs_of_them() => Assert.Equal(
        $$"""
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          UNWIND $p0 AS id
          MATCH (n:Element_A {id: id})
          WHERE (n:Ship_A OR n:Harbour_A OR n:Company_A OR n:Sailor_A OR n:Voyage_A)
          RETURN collect([n.id, coalesce(n:Harbour_A AND n.size = $p1, false), COUNT { (n)-[:{{Types}}]-() }]) AS records
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, records
        """,
        WalkStatements.Records(Walk("""{ paths(from: "s1", to: "s2") { truncated } }"""), Emitted.Harbour).Query.Text);

    [Fact]
    public void Steps_come_from_many_records_at_once() => Assert.Equal(
        $$"""
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          UNWIND $p0 AS id
          MATCH (:Element_A {id: id})-[r:{{Types}}]-(n)
          WHERE type(r) IN $p1
          RETURN collect([id, r.id, n.id, coalesce(n:Harbour_A AND n.size = $p2, false), COUNT { (n)-[:{{Types}}]-() }]) AS steps
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, steps
        """,
        WalkStatements.Steps(Walk("""{ paths(from: "s1", to: "s2", relationships: [OWNED]) { truncated } }"""), Emitted.Harbour).Query.Text);

    [Fact]
    public void Paths_are_read_by_the_ids_that_were_found() => Assert.Equal(
        $$"""
        Operation
          paths: Paths from ["s1"], to ["s2"]
            truncated
            paths
              length
              nodes
                on Ship
                  id
                on Harbour
                  id
                on Company
                  id
                on Sailor
                  id
                on Voyage
                  id
              steps
                to
                  on Ship
                    label
                  on Harbour
                    label
                  on Company
                    label
                  on Sailor
                    label
                  on Voyage
                    label
              corroboration: weakest corroboration
                publishers: corroboration.publishers
                level: corroboration.level

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          UNWIND range(0, size($p0) - 1) AS i1
          WITH i1, $p0[i1] AS p2
          CALL (p2) {
            UNWIND range(0, size(p2[0]) - 1) AS i4
            MATCH (n5:Element_A {id: p2[0][i4]})
            WITH n5 ORDER BY i4
            RETURN collect(CASE WHEN n5:Ship_A THEN [0, n5.id] WHEN n5:Harbour_A THEN [1, n5.id] WHEN n5:Company_A THEN [2, n5.id] WHEN n5:Sailor_A THEN [3, n5.id] WHEN n5:Voyage_A THEN [4, n5.id] END) AS l6
          }
          CALL (p2) {
            UNWIND range(0, size(p2[1]) - 1) AS i11
            MATCH (n7:Element_A {id: p2[0][i11]}), (n9:Element_A {id: p2[0][i11 + 1]})
            MATCH (n7)-[r8:{{Types}}]-(n9)
            WHERE r8.id = p2[1][i11]
            WITH n7, r8, n9 ORDER BY i11
            RETURN collect([CASE WHEN n9:Ship_A THEN [0, n9.label] WHEN n9:Harbour_A THEN [1, n9.label] WHEN n9:Company_A THEN [2, n9.label] WHEN n9:Sailor_A THEN [3, n9.label] WHEN n9:Voyage_A THEN [4, n9.label] END]) AS l10
          }
          CALL (p2) {
            UNWIND range(0, size(p2[1]) - 1) AS i16
            MATCH (n12:Element_A {id: p2[0][i16]}), (n14:Element_A {id: p2[0][i16 + 1]})
            MATCH (n12)-[r13:{{Types}}]-(n14)
            WHERE r13.id = p2[1][i16]
            WITH r13 ORDER BY r13.corroboration_disputed DESC, r13.corroboration_publishers, r13.corroboration_sources, i16 LIMIT 1
            RETURN [r13.corroboration_publishers, r13.corroboration_level] AS l15
          }
          WITH i1, l6, l10, l15 ORDER BY i1
          RETURN collect([l6, l10, l15]) AS l3
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, l3
        """,
        Emitted.InHarbour("""{ paths(from: "s1", to: "s2") { truncated paths { length nodes { id } steps { to { label } } corroboration { publishers level } } } }"""));

    [Fact]
    public void A_neighborhood_is_read_by_the_ids_that_were_found() => Assert.Equal(
        $$"""
        Operation
          neighborhood: Neighborhood of ["s1"]
            along [OWNED]
            omitted
            nodes
              on Ship
                name
              on Harbour
              on Company
              on Sailor
              on Voyage
            relationships
              on Ownership
                share
                end: RelationshipEnd end
                  name
              on Sisterhood
              on Succession
              on Sailing
              on Departure
              on Arrival
              on Mention
              on Bond

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          UNWIND range(0, size($p0) - 1) AS i1
          MATCH (n2:Element_A {id: $p0[i1]})
          WITH n2 ORDER BY i1
          RETURN collect(CASE WHEN n2:Ship_A THEN [0, n2.name] WHEN n2:Harbour_A THEN [1] WHEN n2:Company_A THEN [2] WHEN n2:Sailor_A THEN [3] WHEN n2:Voyage_A THEN [4] END) AS l3
        }
        CALL () {
          UNWIND $p0 AS i4
          MATCH (:Element_A {id: i4})-[r5:{{Types}}]->(n6)
          WHERE n6.id IN $p0 AND type(r5) IN $p1
          WITH r5 ORDER BY r5.id
          RETURN collect(CASE WHEN r5:OWNED_A THEN [0, r5.share, [endNode(r5).name]] WHEN r5:SISTER_OF_A THEN [1] WHEN r5:BECAME_A THEN [2] WHEN r5:BY_A THEN [3] WHEN r5:FROM_A THEN [4] WHEN r5:TO_A THEN [5] WHEN r5:MENTIONS_A THEN [6] WHEN r5:BOUND_TO_A THEN [7] END) AS l7
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, l3, l7
        """,
        Emitted.InHarbour("""{ neighborhood(of: "s1", relationships: [OWNED]) { omitted nodes { ... on Ship { name } } relationships { ... on Ownership { share end { name } } } } }"""));

    private static WalkNode Walk(string document) => (WalkNode)((NestedField)Emitted.BindInHarbour(document).Plan.Fields[0]).Node;
}
