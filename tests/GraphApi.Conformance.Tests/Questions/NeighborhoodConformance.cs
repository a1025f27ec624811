using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>What surrounds records.</summary>
public abstract partial class NeighborhoodConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task The_nearest_come_first_with_every_relationship_between_those_shown() => AskAsync(
        """
        { neighborhood(of: "c2", depth: 2, limit: 6) { truncated omitted nodes { __typename id label }
          relationships { id type start { id } end { id } ... on Ownership { since } } } }
        """,
        """
        {"neighborhood": {"truncated": true, "omitted": 7,
          "nodes": [{"__typename": "Company", "id": "c2", "label": "Zeta & Søns"}, {"__typename": "Company", "id": "c1", "label": "Aurora, UA"},
            {"__typename": "Company", "id": "c3", "label": "zeta, PL"}, {"__typename": "Ship", "id": "s1", "label": "Aurora (1900, steamer)"},
            {"__typename": "Ship", "id": "S3", "label": "Łódź \"II\" \\ / (1900-01-01)"}, {"__typename": "Harbour", "id": "h1", "label": "Alpha"}],
          "relationships": [
            {"id": "b1", "type": "BOUND_TO", "start": {"id": "s1"}, "end": {"id": "h1"}},
            {"id": "b2", "type": "BOUND_TO", "start": {"id": "h1"}, "end": {"id": "c1"}},
            {"id": "b3", "type": "BOUND_TO", "start": {"id": "c1"}, "end": {"id": "s1"}},
            {"id": "b4", "type": "BOUND_TO", "start": {"id": "h1"}, "end": {"id": "h1"}},
            {"id": "b5", "type": "BOUND_TO", "start": {"id": "s1"}, "end": {"id": "h1"}},
            {"id": "i3", "type": "SISTER_OF", "start": {"id": "s1"}, "end": {"id": "s1"}},
            {"id": "m4", "type": "MENTIONS", "start": {"id": "h1"}, "end": {"id": "c1"}},
            {"id": "n1", "type": "BECAME", "start": {"id": "c1"}, "end": {"id": "c2"}},
            {"id": "n2", "type": "BECAME", "start": {"id": "c1"}, "end": {"id": "c1"}},
            {"id": "n3", "type": "BECAME", "start": {"id": "c2"}, "end": {"id": "c3"}},
            {"id": "n4", "type": "BECAME", "start": {"id": "c1"}, "end": {"id": "c2"}},
            {"id": "o1", "type": "OWNED", "start": {"id": "c1"}, "end": {"id": "s1"}, "since": "1900"},
            {"id": "o2", "type": "OWNED", "start": {"id": "c1"}, "end": {"id": "s1"}, "since": "1911-01"},
            {"id": "o4", "type": "OWNED", "start": {"id": "c2"}, "end": {"id": "s1"}, "since": "1900-01-01"},
            {"id": "o7", "type": "OWNED", "start": {"id": "c1"}, "end": {"id": "S3"}, "since": null}]}}
        """);

    [Fact]
    public Task Several_records_are_in_the_middle() => AskAsync(
        """{ neighborhood(of: ["s7", "p3", "s_5", "p3"]) { truncated omitted nodes { id } relationships { id } } }""",
        """
        {"neighborhood": {"truncated": false, "omitted": 0, "nodes": [{"id": "p3"}, {"id": "s7"}, {"id": "s_5"}, {"id": "s.4"}], "relationships": [{"id": "i5"}]}}
        """);

    [Fact]
    public Task An_area_is_shown_and_not_walked_from_unless_it_is_in_the_middle() => AskAsync(
        """
        { reached: neighborhood(of: "v4", depth: 2) { nodes { id } }
          middle: neighborhood(of: "h3", depth: 1) { nodes { id } relationships { type } } }
        """,
        """
        {"reached": {"nodes": [{"id": "v4"}, {"id": "h2"}, {"id": "h3"}, {"id": "s2"}, {"id": "p1"}, {"id": "s1"}, {"id": "v1"}, {"id": "v2"}, {"id": "v5"}, {"id": "v6"}, {"id": "v7"}]},
         "middle": {"nodes": [{"id": "h3"}, {"id": "v4"}, {"id": "v5"}], "relationships": [{"type": "FROM"}, {"type": "TO"}]}}
        """);

    [Fact]
    public Task Relationships_limit_what_is_walked_and_what_is_shown() => AskAsync(
        """query ($types: [RelationshipType!]) { neighborhood(of: "c1", depth: 4, relationships: $types) { nodes { id } relationships { id } } }""",
        """{"types": ["BECAME"]}""",
        """
        {"neighborhood": {"nodes": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}], "relationships": [{"id": "n1"}, {"id": "n2"}, {"id": "n3"}, {"id": "n4"}]}}
        """);

    [Fact]
    public Task A_record_without_relationships_is_alone() => AskAsync(
        """{ neighborhood(of: "empty", depth: 4) { truncated omitted nodes { id } relationships { id } } nobody: neighborhood(of: []) { omitted nodes { id } } }""",
        """{"neighborhood": {"truncated": false, "omitted": 0, "nodes": [{"id": "empty"}], "relationships": []}, "nobody": {"omitted": 0, "nodes": []}}""");

    [Fact]
    public Task What_is_out_of_range_is_refused() => AskAsync(
        """{ a: neighborhood(of: "s1", depth: 5, limit: 0) { omitted } b: neighborhood(of: "s1", depth: 0, limit: 1001) { omitted } }""",
        """
        Argument "depth" of "neighborhood" is 5; it is from 1 to 4.
        Argument "limit" of "neighborhood" is 0; it is from 1 to 1000.
        Argument "depth" of "neighborhood" is 0; it is from 1 to 4.
        Argument "limit" of "neighborhood" is 1001; it is from 1 to 1000.
        """);
}
