namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>Counts by keys as Cypher.</summary>
public class GroupTests
{
    [Fact]
    public void Records_are_counted_by_values_dates_items_and_far_records() => Assert.Equal(
        """
        Operation
          locationGroups: Groups Location by region, each of activities, year of firstReported, month of firstReported, each of operators
            where kind = CAMP
            key
              region: key 1
              activities: key 2
              firstReportedYear: key 3
              firstReportedMonth: key 4
              operators: key 5
                id
              kind: null
            count

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Location_A)
          WHERE n1.kind = $p0
          UNWIND CASE WHEN size(n1.activities) = 0 THEN [null] ELSE n1.activities END AS k5
          CALL (n1) {
            OPTIONAL MATCH (n1)<-[:OPERATES_A]-(k8)
            RETURN DISTINCT k8
          }
          WITH n1.region AS k4, k5, left(n1.firstReported, 4) AS k6, CASE WHEN size(n1.firstReported) >= 7 THEN left(n1.firstReported, 7) END AS k7, k8, count(DISTINCT n1) AS t3
          ORDER BY k4, k5, k6, k7, k8.id
          RETURN collect([k4, k5, k6, k7, CASE WHEN k8 IS NOT NULL THEN [k8.id] END, t3]) AS l2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, l2
        $p0 = "CAMP"
        """,
        Emitted.Of(
            """
            { locationGroups(where: { kind: { eq: CAMP } }, by: [REGION, ACTIVITIES, FIRST_REPORTED_YEAR, FIRST_REPORTED_MONTH, OPERATORS]) {
                key { region activities firstReportedYear firstReportedMonth operators { id } kind } count } }
            """));
}
