namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>Lists, pages and orders as Cypher.</summary>
public class ListTests
{
    [Fact]
    public void A_root_list_is_read_in_the_order_of_the_ids() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Person_A)
          WHERE n1.id IS NOT NULL
          WITH n1 ORDER BY n1.id LIMIT $p0
          RETURN collect([n1.id]) AS l2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, l2
        $p0 = 5
        """,
        Emitted.Of("""{ people(first: 5) { nodes { id } } }"""));

    [Fact]
    public void A_count_is_made_in_the_database_and_is_no_page() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Person_A)
          WHERE n1.name STARTS WITH $p0
          RETURN count(*) AS t2
        }
        CALL () {
          OPTIONAL MATCH (n3:Person_A {id: $p1})
          CALL (n3) {
            RETURN COUNT { (n3)-[:HOLDS_POSITION_A]->() } AS t7
          }
          RETURN CASE WHEN n3 IS NOT NULL THEN [t7] END AS x4
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t2, x4
        $p0 = "A"
        $p1 = "p"
        """,
        Emitted.Of("""{ people(where: { name: { startsWith: "A" } }) { totalCount } person(id: "p") { positions { totalCount } } }"""));

    [Fact]
    public void A_page_from_the_end_is_read_backwards_and_turned_round() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:Person_A {id: $p0})
          CALL (n1) {
            MATCH (n1)-[r4:HOLDS_POSITION_A]->(n3)
            WITH n3, r4 ORDER BY r4.since__first DESC, r4.since__last DESC, n3.id DESC, r4.id DESC LIMIT $p1
            RETURN reverse(collect([[n3.id, r4.id, r4.since], [n3.name]])) AS l5
          }
          RETURN CASE WHEN n1 IS NOT NULL THEN [l5] END AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        $p0 = "p"
        $p1 = 3
        """,
        Emitted.Of("""{ person(id: "p") { positions(last: 2, order: [{ relationship: { since: ASC } }]) { pageInfo { hasPreviousPage startCursor } nodes { name } } } }"""));

    [Fact]
    public void Values_of_single_fields_sort_by_what_is_matched_optionally() => Assert.Equal(
        """
        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Transfer_A)
          OPTIONAL MATCH (n1)-[:FROM_A]->(n2)
          WITH n1, n2 ORDER BY n2.name, n1.id LIMIT $p0
          RETURN collect([n1.id]) AS l3
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, l3
        $p0 = 50
        """,
        Emitted.Of("""{ transfers(order: [{ from: { name: ASC } }]) { nodes { id } } }"""));
}
