namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>Time scopes as Cypher.</summary>
public class ScopeTests
{
    [Fact]
    public void Lists_and_rows_as_of_a_day() => Assert.Equal(
        """
        Operation A
          transfers: Scan Transfer
            where not dateFrom > $day
            totalCount
            nodes
              organisers: Expand Transfer.organisers to Actor
                totalCount
          people: Scan Person
            nodes
              positions: Expand Person.positions to Institution
                where relationship ((not since > $day and not until < $day))
                nodes
                  id

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Transfer_A)
          WHERE NOT (coalesce(n1.dateFrom__first > $p0, false))
          RETURN count(*) AS t2
        }
        CALL () {
          MATCH (n1:Transfer_A)
          WHERE NOT (coalesce(n1.dateFrom__first > $p0, false)) AND n1.id IS NOT NULL
          WITH n1 ORDER BY n1.id LIMIT $p1
          CALL (n1) {
            RETURN COUNT { (n1)-[:ORGANISED_BY_A]->() } AS t6
          }
          RETURN collect([t6]) AS l3
        }
        CALL () {
          MATCH (n7:Person_A)
          WHERE n7.id IS NOT NULL
          WITH n7 ORDER BY n7.id LIMIT $p2
          CALL (n7) {
            MATCH (n7)-[r10:HOLDS_POSITION_A]->(n9)
            WHERE (NOT (coalesce(r10.since__first > $p0, false)) AND NOT (coalesce(r10.until__last < $p3, false)))
            WITH n9, r10 ORDER BY n9.id LIMIT $p4
            RETURN collect([n9.id]) AS l11
          }
          RETURN collect([l11]) AS l8
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t2, l3, l8
        $p0 = 738275
        $p1 = 50
        $p2 = 50
        $p3 = 738275
        $p4 = 50
        """,
        Emitted.Of("""query A($day: Date!) @asOf(date: $day) { transfers { totalCount nodes { organisers { totalCount } } } people { nodes { positions { nodes { id } } } } }""", """{"day": "2022-05-01"}"""));

    [Fact]
    public void Rows_and_citations_known_by_a_day() => Assert.Equal(
        """
        Operation
          transfers: Scan Transfer
            where knownSince <= "2022-05-01"
            nodes
              childGroups: Expand Transfer.childGroups to ChildGroup
                where (relationship (knownSince <= "2022-05-01") and knownSince <= "2022-05-01")
                totalCount
              citations: CitationsOf subject
                where source ((published <= "2022-05-01" or (published is null and accessed <= "2022-05-01")))
                totalCount

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Transfer_A)
          WHERE n1.knownSince__last <= $p0 AND n1.id IS NOT NULL
          WITH n1 ORDER BY n1.id LIMIT $p1
          CALL (n1) {
            MATCH (n1)-[r4:MOVED_A]->(n3)
            WHERE r4.knownSince__last <= $p0 AND n3.knownSince__last <= $p0
            RETURN count(*) AS t5
          }
          CALL (n1) {
            MATCH (n6:Citation_A {subject: n1.id})
            WHERE EXISTS { MATCH (n6)-[:CITES_A]->(n8) WHERE (n8.published__last <= $p0 OR (n8.published IS NULL AND n8.accessed__last <= $p0)) }
            RETURN count(*) AS t7
          }
          RETURN collect([t5, t7]) AS l2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, l2
        $p0 = 738275
        $p1 = 50
        """,
        Emitted.Of("""{ transfers @knownBy(date: "2022-05-01") { nodes { childGroups { totalCount } citations { totalCount } } } }"""));

    [Fact]
    public void Corroboration_of_a_day_is_computed_from_the_citations_of_its_sources() => Assert.Equal(
        """
        Operation
          person: Seek Person by "p", known by "2022-05-01"
            knownSince: knownSince known by "2022-05-01"
            corroboration
              publishers: corroboration.publishers known by "2022-05-01"
              sources: corroboration.sources known by "2022-05-01"
              level: corroboration.level known by "2022-05-01"
              sourceKinds: corroboration.sourceKinds known by "2022-05-01"
              perspectives: corroboration.perspectives known by "2022-05-01"
              disputed: corroboration.disputed known by "2022-05-01"

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:Person_A {id: $p0})
          RETURN CASE WHEN n1 IS NOT NULL THEN [CASE WHEN n1.knownSince__last <= $p1 THEN n1.knownSince END, COUNT { MATCH (n4:Citation_A {subject: n1.id}), (n4)-[:CITES_A]->(n3) WHERE n4.stance = $p2 AND (n3.published__last <= $p1 OR (n3.published IS NULL AND n3.accessed__last <= $p1)) AND n3.publisher IS NOT NULL RETURN DISTINCT n3.publisher AS k5 }, COUNT { MATCH (n7:Citation_A {subject: n1.id}), (n7)-[:CITES_A]->(n6) WHERE n7.stance = $p2 AND (n6.published__last <= $p1 OR (n6.published IS NULL AND n6.accessed__last <= $p1)) RETURN DISTINCT n6 }, CASE WHEN COUNT { MATCH (n9:Citation_A {subject: n1.id}), (n9)-[:CITES_A]->(n8) WHERE n9.stance = $p2 AND (n8.published__last <= $p1 OR (n8.published IS NULL AND n8.accessed__last <= $p1)) AND n8.publisher IS NOT NULL RETURN DISTINCT n8.publisher AS k10 } >= 2 THEN 'CORROBORATED' WHEN COUNT { MATCH (n12:Citation_A {subject: n1.id}), (n12)-[:CITES_A]->(n11) WHERE n12.stance = $p2 AND (n11.published__last <= $p1 OR (n11.published IS NULL AND n11.accessed__last <= $p1)) RETURN DISTINCT n11 } > 0 THEN 'SINGLE_SOURCE' ELSE 'UNSUPPORTED' END, COLLECT { MATCH (n15:Citation_A {subject: n1.id}), (n15)-[:CITES_A]->(n13) WHERE n15.stance = $p2 AND (n13.published__last <= $p1 OR (n13.published IS NULL AND n13.accessed__last <= $p1)) RETURN DISTINCT n13.kind AS k14 ORDER BY k14 }, COLLECT { MATCH (n18:Citation_A {subject: n1.id}), (n18)-[:CITES_A]->(n16) WHERE n18.stance = $p2 AND (n16.published__last <= $p1 OR (n16.published IS NULL AND n16.accessed__last <= $p1)) RETURN DISTINCT n16.perspective AS k17 ORDER BY k17 }, EXISTS { MATCH (n20:Citation_A {subject: n1.id}), (n20)-[:CITES_A]->(n19) WHERE n20.stance = $p3 AND (n19.published__last <= $p1 OR (n19.published IS NULL AND n19.accessed__last <= $p1)) }] END AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        $p0 = "p"
        $p1 = 738275
        $p2 = "SUPPORTS"
        $p3 = "DISPUTES"
        """,
        Emitted.Of("""{ person(id: "p") @knownBy(date: "2022-05-01") { knownSince corroboration { publishers sources level sourceKinds perspectives disputed } } }"""));

    [Fact]
    public void Filters_and_orders_use_what_was_known() => Assert.Equal(
        """
        Operation K
          people: Scan Person
            where (corroboration.sources known by $day >= 2 and knownSince <= $day)
            order by corroboration.publishers known by $day DESC, knownSince known by $day ASC
            totalCount
            edges
              cursor

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Person_A)
          WHERE COUNT { MATCH (n10:Citation_A {subject: n1.id}), (n10)-[:CITES_A]->(n9) WHERE n10.stance = $p0 AND (n9.published__last <= $p1 OR (n9.published IS NULL AND n9.accessed__last <= $p1)) RETURN DISTINCT n9 } >= $p2 AND n1.knownSince__last <= $p1
          RETURN count(*) AS t8
        }
        CALL () {
          MATCH (n1:Person_A)
          WHERE COUNT { MATCH (n13:Citation_A {subject: n1.id}), (n13)-[:CITES_A]->(n12) WHERE n13.stance = $p0 AND (n12.published__last <= $p1 OR (n12.published IS NULL AND n12.accessed__last <= $p1)) RETURN DISTINCT n12 } >= $p2 AND n1.knownSince__last <= $p1
          WITH n1 ORDER BY COUNT { MATCH (n6:Citation_A {subject: n1.id}), (n6)-[:CITES_A]->(n5) WHERE n6.stance = $p0 AND (n5.published__last <= $p1 OR (n5.published IS NULL AND n5.accessed__last <= $p1)) AND n5.publisher IS NOT NULL RETURN DISTINCT n5.publisher AS k7 } DESC, CASE WHEN n1.knownSince__last <= $p1 THEN n1.knownSince__first END, CASE WHEN n1.knownSince__last <= $p1 THEN n1.knownSince__last END, n1.id LIMIT $p3
          RETURN collect([n1.id, COUNT { MATCH (n3:Citation_A {subject: n1.id}), (n3)-[:CITES_A]->(n2) WHERE n3.stance = $p0 AND (n2.published__last <= $p1 OR (n2.published IS NULL AND n2.accessed__last <= $p1)) AND n2.publisher IS NOT NULL RETURN DISTINCT n2.publisher AS k4 }, CASE WHEN n1.knownSince__last <= $p1 THEN n1.knownSince END]) AS l11
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t8, l11
        $p0 = "SUPPORTS"
        $p1 = 738275
        $p2 = 2
        $p3 = 50
        """,
        Emitted.Of(
            """
            query K($day: Date!) @knownBy(date: $day) {
              people(where: { corroboration: { sources: { gte: 2 } }, knownSince: { neq: null } }, order: [{ corroboration: { publishers: DESC } }, { knownSince: ASC }]) { totalCount edges { cursor } } }
            """,
            """{"day": "2022-05-01"}"""));

    [Fact]
    public void A_record_by_its_id_where_it_is_visible() => Assert.Equal(
        """
        Operation
          transfer: Seek Transfer by "t", as of "2022-05-01"
            id
          person: Seek Person by "p", as of "2022-05-01"
            id

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:Transfer_A {id: $p0}) WHERE NOT (coalesce(n1.dateFrom__first > $p1, false))
          RETURN CASE WHEN n1 IS NOT NULL THEN [n1.id] END AS x2
        }
        CALL () {
          OPTIONAL MATCH (n3:Person_A {id: $p2})
          RETURN CASE WHEN n3 IS NOT NULL THEN [n3.id] END AS x4
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2, x4
        $p0 = "t"
        $p1 = 738275
        $p2 = "p"
        """,
        Emitted.Of("""{ transfer(id: "t") @asOf(date: "2022-05-01") { id } person(id: "p") @asOf(date: "2022-05-01") { id } }"""));

    [Fact]
    public void A_list_under_a_scope_of_its_own_asks_for_what_it_hangs_on_too() => Assert.Equal(
        """
        Operation
          transfer: Seek Transfer by "t"
            childGroups: Expand Transfer.childGroups to ChildGroup
              where relationship (start (not dateFrom > "2022-05-01"))
              totalCount
            citations: CitationsOf subject
              where subject (is Transfer (not dateFrom > "2022-05-01"))
              totalCount

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          OPTIONAL MATCH (n1:Transfer_A {id: $p0})
          CALL (n1) {
            MATCH (n1)-[r4:MOVED_A]->(n3)
            WHERE EXISTS { MATCH (n6)-[r4]->() WHERE NOT (coalesce(n6.dateFrom__first > $p1, false)) }
            RETURN count(*) AS t5
          }
          CALL (n1) {
            MATCH (n7:Citation_A {subject: n1.id})
            WHERE (n7.subjectType = $p2 AND EXISTS { MATCH (n9:Transfer_A {id: n7.subject}) WHERE NOT (coalesce(n9.dateFrom__first > $p1, false)) })
            RETURN count(*) AS t8
          }
          RETURN CASE WHEN n1 IS NOT NULL THEN [t5, t8] END AS x2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x2
        $p0 = "t"
        $p1 = 738275
        $p2 = "Transfer"
        """,
        Emitted.Of("""{ transfer(id: "t") { childGroups @asOf(date: "2022-05-01") { totalCount } citations @asOf(date: "2022-05-01") { totalCount } } }"""));
}
