namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>Lists, pages and orders as Cypher.</summary>
public class ListTests
{
    [Fact]
    public void A_root_list_is_read_in_the_order_of_the_ids() => Assert.Equal(
        """
        Operation
          people: Scan Person
            page first 5
            nodes
              id

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
        Operation
          people: Scan Person
            where name starts with "A"
            totalCount
          person: Seek Person by "p"
            positions: Expand Person.positions to Institution
              totalCount

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
        Operation
          person: Seek Person by "p"
            positions: Expand Person.positions to Institution
              order by relationship.since ASC
              page last 2
              pageInfo
                hasPreviousPage
                startCursor
              nodes
                name

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
    public void A_page_behind_a_cursor_begins_where_the_order_goes_on() => Assert.Equal(
        """
        Operation
          people: Scan Person
            order by name DESC, birthDate ASC
            page first 2, after $after
            nodes
              id
            pageInfo
              hasNextPage
              hasPreviousPage

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Person_A)
          WHERE NOT (coalesce(n1.name < $p3, n1.name IS NOT NULL AND $p3 IS NULL) OR (coalesce(n1.name = $p3, n1.name IS NULL AND $p3 IS NULL) AND (coalesce(n1.birthDate__first > $p2, n1.birthDate__first IS NULL AND $p2 IS NOT NULL) OR (coalesce(n1.birthDate__first = $p2, n1.birthDate__first IS NULL AND $p2 IS NULL) AND (coalesce(n1.birthDate__last > $p1, n1.birthDate__last IS NULL AND $p1 IS NOT NULL) OR (coalesce(n1.birthDate__last = $p1, n1.birthDate__last IS NULL AND $p1 IS NULL) AND n1.id > $p0))))))
          WITH n1 LIMIT 1
          RETURN count(*) > 0 AS e2
        }
        CALL () {
          MATCH (n1:Person_A)
          WHERE (coalesce(n1.name < $p3, n1.name IS NOT NULL AND $p3 IS NULL) OR (coalesce(n1.name = $p3, n1.name IS NULL AND $p3 IS NULL) AND (coalesce(n1.birthDate__first > $p2, n1.birthDate__first IS NULL AND $p2 IS NOT NULL) OR (coalesce(n1.birthDate__first = $p2, n1.birthDate__first IS NULL AND $p2 IS NULL) AND (coalesce(n1.birthDate__last > $p1, n1.birthDate__last IS NULL AND $p1 IS NOT NULL) OR (coalesce(n1.birthDate__last = $p1, n1.birthDate__last IS NULL AND $p1 IS NULL) AND n1.id > $p0))))))
          WITH n1 ORDER BY n1.name DESC, n1.birthDate__first, n1.birthDate__last, n1.id LIMIT $p4
          RETURN collect([n1.id]) AS l3
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, e2, l3
        $p0 = "yulia-sazhaeva"
        $p1 = 722614
        $p2 = 722614
        $p3 = "Yulia Nikolaevna Sazhaeva"
        $p4 = 3
        """,
        Emitted.Of(
            """query($after: String) { people(order: [{ name: DESC }, { birthDate: ASC }], first: 2, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }""",
            """{"after": "WyI2MDJkMzgxNTA4ZjgiLCJ5dWxpYS1zYXpoYWV2YSIsbnVsbCwiWXVsaWEgTmlrb2xhZXZuYSBTYXpoYWV2YSIsIjE5NzktMDYtMTUiXQ"}"""));

    [Fact]
    public void Values_of_single_fields_sort_by_what_is_matched_optionally() => Assert.Equal(
        """
        Operation
          transfers: Scan Transfer
            order by from.name ASC
            nodes
              id

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
