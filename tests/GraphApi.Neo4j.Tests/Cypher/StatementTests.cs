namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>Each plan node as Cypher.</summary>
public class StatementTests
{
    [Fact]
    public void A_record_is_sought_by_its_id() => Assert.Equal(
        """
        Operation
          person: Seek Person by $id
            id
            name
            aliases
            birthDate
            knownSince
            corroboration
              publishers: corroboration.publishers
              disputed: corroboration.disputed

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
    public void Records_are_sought_by_their_ids_in_the_order_that_was_asked_for() => Assert.Equal(
        """
        Operation
          nodes: SeekMany by $ids
            on Person
              __typename: "Person"
              id
              name
            on Institution
              __typename: "Institution"
              id
            on Location
              __typename: "Location"
              id
            on Transfer
              __typename: "Transfer"
              id
            on ChildGroup
              __typename: "ChildGroup"
              id
            on Return
              __typename: "Return"
              id
            on LegalAct
              __typename: "LegalAct"
              id
            on Event
              __typename: "Event"
              id
            on Figure
              __typename: "Figure"
              id
            on Source
              __typename: "Source"
              id
            on Citation
              __typename: "Citation"
              id
            on Position
              __typename: "Position"
              id
            on Affiliation
              __typename: "Affiliation"
              id
            on Operation
              __typename: "Operation"
              id
            on Designation
              __typename: "Designation"
              id
            on Issuance
              __typename: "Issuance"
              id
            on Departure
              __typename: "Departure"
              id
            on Stopover
              __typename: "Stopover"
              id
            on Arrival
              __typename: "Arrival"
              id
            on Organisation
              __typename: "Organisation"
              id
            on Movement
              __typename: "Movement"
              id
            on ReturnOrigin
              __typename: "ReturnOrigin"
              id
            on ReturnDestination
              __typename: "ReturnDestination"
              id
            on Mediation
              __typename: "Mediation"
              id
            on Homecoming
              __typename: "Homecoming"
              id
            on Participation
              __typename: "Participation"
              id
            on Statement
              __typename: "Statement"
              id

        MATCH (d:GraphApiDataset {key: 'current'})
        WITH d.slot + d.version AS first
        CALL () {
          UNWIND $p0 AS i1
          CALL (i1) {
            CALL (i1) {
              MATCH (n5:Element_A {id: i1})
              RETURN CASE WHEN n5:Person_A THEN [0, n5.id, n5.name] WHEN n5:Institution_A THEN [1, n5.id] WHEN n5:Location_A THEN [2, n5.id] WHEN n5:Transfer_A THEN [3, n5.id] WHEN n5:ChildGroup_A THEN [4, n5.id] WHEN n5:Return_A THEN [5, n5.id] WHEN n5:LegalAct_A THEN [6, n5.id] WHEN n5:Event_A THEN [7, n5.id] WHEN n5:Figure_A THEN [8, n5.id] WHEN n5:Source_A THEN [9, n5.id] WHEN n5:Citation_A THEN [10, n5.id] END AS x2
            UNION ALL
              MATCH ()-[r6:HOLDS_POSITION_A {id: i1}]->()
              RETURN [11, r6.id] AS x2
            UNION ALL
              MATCH ()-[r7:AFFILIATED_WITH_A {id: i1}]->()
              RETURN [12, r7.id] AS x2
            UNION ALL
              MATCH ()-[r8:OPERATES_A {id: i1}]->()
              RETURN [13, r8.id] AS x2
            UNION ALL
              MATCH ()-[r9:TARGETS_A {id: i1}]->()
              RETURN [14, r9.id] AS x2
            UNION ALL
              MATCH ()-[r10:ISSUED_BY_A {id: i1}]->()
              RETURN [15, r10.id] AS x2
            UNION ALL
              MATCH ()-[r11:FROM_A {id: i1}]->()
              RETURN [16, r11.id] AS x2
            UNION ALL
              MATCH ()-[r12:VIA_A {id: i1}]->()
              RETURN [17, r12.id] AS x2
            UNION ALL
              MATCH ()-[r13:TO_A {id: i1}]->()
              RETURN [18, r13.id] AS x2
            UNION ALL
              MATCH ()-[r14:ORGANISED_BY_A {id: i1}]->()
              RETURN [19, r14.id] AS x2
            UNION ALL
              MATCH ()-[r15:MOVED_A {id: i1}]->()
              RETURN [20, r15.id] AS x2
            UNION ALL
              MATCH ()-[r16:RETURNED_FROM_A {id: i1}]->()
              RETURN [21, r16.id] AS x2
            UNION ALL
              MATCH ()-[r17:RETURNED_TO_A {id: i1}]->()
              RETURN [22, r17.id] AS x2
            UNION ALL
              MATCH ()-[r18:MEDIATED_BY_A {id: i1}]->()
              RETURN [23, r18.id] AS x2
            UNION ALL
              MATCH ()-[r19:RETURNED_A {id: i1}]->()
              RETURN [24, r19.id] AS x2
            UNION ALL
              MATCH ()-[r20:HAS_PARTICIPANT_A {id: i1}]->()
              RETURN [25, r20.id] AS x2
            UNION ALL
              MATCH ()-[r21:STATED_BY_A {id: i1}]->()
              RETURN [26, r21.id] AS x2
            }
            RETURN head(collect(x2)) AS x3
          }
          RETURN collect([x3]) AS x4
        }
        MATCH (d:GraphApiDataset {key: 'current'})
        RETURN first, d.slot + d.version AS last, x4
        $p0 = ["b", "a", "b"]
        """,
        Emitted.Of("""query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Person { name } } }""", """{"ids": ["b", "a", "b"]}"""));

    [Fact]
    public void Any_element_is_sought_among_nodes_and_each_relationship_type() => Assert.Equal(
        """
        Operation
          node: Seek any by "a"
            on Person
              __typename: "Person"
              name
            on Institution
              __typename: "Institution"
            on Location
              __typename: "Location"
            on Transfer
              __typename: "Transfer"
            on ChildGroup
              __typename: "ChildGroup"
            on Return
              __typename: "Return"
            on LegalAct
              __typename: "LegalAct"
            on Event
              __typename: "Event"
            on Figure
              __typename: "Figure"
            on Source
              __typename: "Source"
            on Citation
              __typename: "Citation"
            on Position
              __typename: "Position"
              title
            on Affiliation
              __typename: "Affiliation"
            on Operation
              __typename: "Operation"
            on Designation
              __typename: "Designation"
            on Issuance
              __typename: "Issuance"
            on Departure
              __typename: "Departure"
            on Stopover
              __typename: "Stopover"
            on Arrival
              __typename: "Arrival"
            on Organisation
              __typename: "Organisation"
            on Movement
              __typename: "Movement"
            on ReturnOrigin
              __typename: "ReturnOrigin"
            on ReturnDestination
              __typename: "ReturnDestination"
            on Mediation
              __typename: "Mediation"
            on Homecoming
              __typename: "Homecoming"
            on Participation
              __typename: "Participation"
            on Statement
              __typename: "Statement"

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
        Operation
          transfer: Seek Transfer by "t"
            from: ExpandSingle Transfer.from
              name
            fromRelationship: ExpandSingle Transfer.fromRelationship
              order

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
        Operation
          legalAct: Seek LegalAct by "l"
            targets: Expand LegalAct.targets to Actor
              nodes
                on Person
                  __typename: "Person"
                  id
                  birthDate
                on Institution
                  __typename: "Institution"
                  id
                  seat

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
    public void Nothing_is_asked_of_the_database_for_what_is_known_of_the_data_set() => Assert.Equal(
        """
        Operation
          __typename: "Query"
          dataset: Dataset
            version

        (no statement)
        """,
        Emitted.Of("""{ __typename dataset { version } }"""));
}
