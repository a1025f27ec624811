namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>Each predicate as Cypher.</summary>
public class PredicateTests
{
    [Fact]
    public void Comparisons_stay_what_an_index_can_answer() => Assert.Equal(
        """
        Operation
          locations: Scan Location
            where (kind = $k and name >= "B" and occupied = true and latitude < 5)
            totalCount

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Location_A)
          WHERE n1.kind = $p0 AND n1.name >= $p1 AND n1.occupied = $p2 AND n1.latitude < $p3
          RETURN count(*) AS t2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t2
        $p0 = "CAMP"
        $p1 = "B"
        $p2 = true
        $p3 = 5.0
        """,
        Emitted.Of("""query($k: LocationKind!) { locations(where: { kind: { eq: $k }, name: { gte: "B" }, occupied: { eq: true }, latitude: { lt: 5 } }) { totalCount } }""", """{"k": "CAMP"}"""));

    [Fact]
    public void Dates_compare_as_days() => Assert.Equal(
        """
        Operation
          people: Scan Person
            where (birthDate = "1970" and birthDate > "1960-05" and birthDate >= "1961" and birthDate < "1980" and birthDate <= "1979-12-01" and birthDate within "1970" and birthDate in ["1970", "1970-01"])
            totalCount

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Person_A)
          WHERE (n1.birthDate__first = $p0 AND n1.birthDate__last = $p1) AND n1.birthDate__first > $p2 AND n1.birthDate__first >= $p3 AND n1.birthDate__last < $p4 AND n1.birthDate__last <= $p5 AND (n1.birthDate__first >= $p0 AND n1.birthDate__last <= $p1) AND (n1.birthDate__first IN $p7 AND n1.birthDate IN $p6)
          RETURN count(*) AS t2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t2
        $p0 = 719162
        $p1 = 719526
        $p2 = 715660
        $p3 = 715875
        $p4 = 722814
        $p5 = 722783
        $p6 = ["1970", "1970-01"]
        $p7 = [719162, 719162]
        """,
        Emitted.Of("""{ people(where: { birthDate: { eq: "1970", gt: "1960-05", gte: "1961", lt: "1980", lte: "1979-12-01", within: "1970", in: ["1970", "1970-01"] } }) { totalCount } }"""));

    [Fact]
    public void Negations_are_two_valued() => Assert.Equal(
        """
        Operation
          locations: Scan Location
            where (not settlement = "x" and (not kind in [CAMP] or (not region contains "y" and region is null)))
            totalCount

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Location_A)
          WHERE NOT (coalesce(n1.settlement = $p0, false)) AND (NOT (coalesce(n1.kind IN $p1, false)) OR (NOT (coalesce(n1.region CONTAINS $p2, false)) AND n1.region IS NULL))
          RETURN count(*) AS t2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t2
        $p0 = "x"
        $p1 = ["CAMP"]
        $p2 = "y"
        """,
        Emitted.Of("""{ locations(where: { settlement: { neq: "x" }, or: [{ kind: { nin: [CAMP] } }, { region: { ncontains: "y", eq: null } }] }) { totalCount } }"""));

    [Fact]
    public void Quantifiers_over_values_and_rows() => Assert.Equal(
        """
        Operation
          people: Scan Person
            where (some aliases (item = "x") and no aliases (item ends with "y") and some positions ((name = "a" and relationship (kind = HEADS))) and all positions (kind = MINISTRY) and no legalActs (true))
            totalCount

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Person_A)
          WHERE any(i3 IN n1.aliases WHERE coalesce(i3 = $p0, false)) AND none(i4 IN n1.aliases WHERE coalesce(i4 ENDS WITH $p1, false)) AND EXISTS { MATCH (n1)-[r6:HOLDS_POSITION_A]->(n5) WHERE n5.name = $p2 AND r6.kind = $p3 } AND NOT EXISTS { MATCH (n1)-[r8:HOLDS_POSITION_A]->(n7) WHERE NOT (coalesce(n7.kind = $p4, false)) } AND NOT EXISTS { MATCH (n1)<-[r10:TARGETS_A]-(n9) }
          RETURN count(*) AS t2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t2
        $p0 = "x"
        $p1 = "y"
        $p2 = "a"
        $p3 = "HEADS"
        $p4 = "MINISTRY"
        """,
        Emitted.Of("""{ people(where: { aliases: { some: { eq: "x" }, none: { endsWith: "y" } }, positions: { some: { name: { eq: "a" }, relationship: { kind: { eq: HEADS } } }, all: { kind: { eq: MINISTRY } } }, legalActs: { any: false } }) { totalCount } }"""));

    [Fact]
    public void Steps_and_types() => Assert.Equal(
        """
        Operation
          transfers: Scan Transfer
            where (from (region = "r") and some organisers (is Institution (kind = MINISTRY)))
            totalCount
          citations: Scan Citation
            where (source (publisher = "p") and subject ((id = "s" and is Person (name = "n") and is Position (kind = HEADS))))
            totalCount

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Transfer_A)
          WHERE EXISTS { MATCH (n1)-[:FROM_A]->(n3) WHERE n3.region = $p0 } AND EXISTS { MATCH (n1)-[r5:ORGANISED_BY_A]->(n4) WHERE (n4:Institution_A AND n4.kind = $p1) }
          RETURN count(*) AS t2
        }
        CALL () {
          MATCH (n6:Citation_A)
          WHERE EXISTS { MATCH (n6)-[:CITES_A]->(n8) WHERE n8.publisher = $p2 } AND (n6.subject = $p3 AND (n6.subjectType = $p4 AND EXISTS { MATCH (n9:Person_A {id: n6.subject}) WHERE n9.name = $p5 }) AND (n6.subjectType = $p6 AND EXISTS { MATCH ()-[r10:HOLDS_POSITION_A {id: n6.subject}]->() WHERE r10.kind = $p7 }))
          RETURN count(*) AS t7
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t2, t7
        $p0 = "r"
        $p1 = "MINISTRY"
        $p2 = "p"
        $p3 = "s"
        $p4 = "Person"
        $p5 = "n"
        $p6 = "Position"
        $p7 = "HEADS"
        """,
        Emitted.Of("""{ transfers(where: { from: { region: { eq: "r" } }, organisers: { some: { institution: { kind: { eq: MINISTRY } } } } }) { totalCount } citations(where: { source: { publisher: { eq: "p" } }, subject: { id: { eq: "s" }, person: { name: { eq: "n" } }, position: { kind: { eq: HEADS } } } }) { totalCount } }"""));

    [Fact]
    public void Texts_with_characters_from_U_D800_on_are_ordered_by_code_point() => Assert.Equal(
        """
        Operation
          people: Scan Person
            where name < $n
            totalCount

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          MATCH (n1:Person_A)
          WHERE (any(c3 IN $p1 WHERE left(n1.name, c3[0]) = left($p0, c3[0]) AND substring(n1.name, c3[0], 1) =~ c3[1]) OR (n1.name < $p0 AND NOT any(c4 IN $p1 WHERE left(n1.name, c4[0]) = left($p0, c4[0]) AND substring(n1.name, c4[0], 1) =~ c4[2])))
          RETURN count(*) AS t2
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, t2
        $p0 = "a�"
        $p1 = [[1, "[\x{E000}-\x{FFFC}]", "[\x{FFFE}-\x{10FFFF}]"]]
        """,
        Emitted.Of("""query($n: String) { people(where: { name: { lt: $n } }) { totalCount } }""", """{"n": "a\uFFFD"}"""));
}
