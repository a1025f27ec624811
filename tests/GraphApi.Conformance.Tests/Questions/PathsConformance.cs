using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>How records are connected.</summary>
public abstract partial class PathsConformance(IBackendFixture backend) : Conformance(backend)
{
    private const string Walkable = "Ids of records are what lists give; relationships, sources and citations are not walked from.";
    private const string NoRecord = $"and no record has that id. {Walkable}";

    [Fact]
    public Task A_path_is_written_with_its_records_its_steps_and_the_evidence_of_the_weakest() => AskAsync(
        """
        { paths(from: "p1", to: "v5", maxLength: 4, first: 1) { truncated paths { length nodes { __typename id label } corroboration { disputed publishers sources level sourceKinds }
          steps { from { id } relationship { __typename id type start { id } end { id } ... on Ownership { share citations { totalCount } } } to { id ... on Voyage { left } } } } } }
        """,
        """
        {"paths": {"truncated": true, "paths": [{"length": 4,
          "nodes": [{"__typename": "Sailor", "id": "p1", "label": "captain Ada"}, {"__typename": "Ship", "id": "s1", "label": "Aurora (1900, steamer)"},
            {"__typename": "Company", "id": "c1", "label": "Aurora, UA"}, {"__typename": "Ship", "id": "S3", "label": "Łódź \"II\" \\ / (1900-01-01)"},
            {"__typename": "Voyage", "id": "v5", "label": "Łódź \"II\" \\ /: Beta → Alpha, 1901-12-31 – 1902-01-01"}],
          "corroboration": {"disputed": false, "publishers": 1, "sources": 1, "level": "SINGLE_SOURCE", "sourceKinds": ["LETTER"]},
          "steps": [
            {"from": {"id": "p1"}, "relationship": {"__typename": "Ownership", "id": "o3", "type": "OWNED", "start": {"id": "p1"}, "end": {"id": "s1"}, "share": 0.25, "citations": {"totalCount": 1}}, "to": {"id": "s1"}},
            {"from": {"id": "s1"}, "relationship": {"__typename": "Bond", "id": "b3", "type": "BOUND_TO", "start": {"id": "c1"}, "end": {"id": "s1"}}, "to": {"id": "c1"}},
            {"from": {"id": "c1"}, "relationship": {"__typename": "Ownership", "id": "o7", "type": "OWNED", "start": {"id": "c1"}, "end": {"id": "S3"}, "share": null, "citations": {"totalCount": 1}}, "to": {"id": "S3"}},
            {"from": {"id": "S3"}, "relationship": {"__typename": "Sailing", "id": "v5-by", "type": "BY", "start": {"id": "v5"}, "end": {"id": "S3"}}, "to": {"id": "v5", "left": "1901-12-31"}}]}]}}
        """);

    [Fact]
    public Task A_disputed_step_is_weaker_than_any_other() => AskAsync(
        """{ paths(from: "h1", to: "c1", maxLength: 2, first: 4) { paths { steps { relationship { id } } corroboration { disputed publishers sources level } } } }""",
        """
        {"paths": {"paths": [
          {"steps": [{"relationship": {"id": "b2"}}], "corroboration": {"disputed": false, "publishers": 1, "sources": 1, "level": "SINGLE_SOURCE"}},
          {"steps": [{"relationship": {"id": "m4"}}], "corroboration": {"disputed": false, "publishers": 1, "sources": 1, "level": "SINGLE_SOURCE"}},
          {"steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "b3"}}], "corroboration": {"disputed": true, "publishers": 2, "sources": 2, "level": "CORROBORATED"}},
          {"steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "o1"}}], "corroboration": {"disputed": true, "publishers": 2, "sources": 2, "level": "CORROBORATED"}}]}}
        """);

    [Fact]
    public Task The_shortest_come_first_then_by_records_then_by_parallel_relationships() => AskAsync(
        """{ paths(from: "h1", to: "c1", maxLength: 3, first: 12) { truncated paths { nodes { id } steps { relationship { id } } } } }""",
        """
        {"paths": {"truncated": true, "paths": [
          {"nodes": [{"id": "h1"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b2"}}]},
          {"nodes": [{"id": "h1"}, {"id": "c1"}], "steps": [{"relationship": {"id": "m4"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "b3"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "o1"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "o2"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b5"}}, {"relationship": {"id": "b3"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b5"}}, {"relationship": {"id": "o1"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b5"}}, {"relationship": {"id": "o2"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c2"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "n1"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c2"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "n4"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c2"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b5"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "n1"}}]},
          {"nodes": [{"id": "h1"}, {"id": "s1"}, {"id": "c2"}, {"id": "c1"}], "steps": [{"relationship": {"id": "b5"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "n4"}}]}]}}
        """);

    [Fact]
    public Task Several_sources_and_targets_share_one_order_and_may_be_the_same() => AskAsync(
        """{ paths(from: ["s1", "s10", "s1"], to: ["s10", "s2", "s1"], maxLength: 1) { truncated paths { nodes { id } steps { relationship { id } } } } }""",
        """
        {"paths": {"truncated": false, "paths": [
          {"nodes": [{"id": "s1"}, {"id": "s10"}], "steps": [{"relationship": {"id": "i1"}}]},
          {"nodes": [{"id": "s1"}, {"id": "s10"}], "steps": [{"relationship": {"id": "i2"}}]},
          {"nodes": [{"id": "s1"}, {"id": "s2"}], "steps": [{"relationship": {"id": "i4"}}]},
          {"nodes": [{"id": "s10"}, {"id": "s1"}], "steps": [{"relationship": {"id": "i1"}}]},
          {"nodes": [{"id": "s10"}, {"id": "s1"}], "steps": [{"relationship": {"id": "i2"}}]}]}}
        """);

    [Fact]
    public Task An_area_begins_and_ends_paths_and_is_never_passed() => AskAsync(
        """
        { through: paths(from: "v4", to: "v5", maxLength: 2) { paths { nodes { id } } }
          from: paths(from: "h3", to: "h2", maxLength: 2) { paths { nodes { id } } }
          to: paths(from: "h2", to: "h3", maxLength: 2) { paths { nodes { id } } } }
        """,
        """
        {"through": {"paths": [{"nodes": [{"id": "v4"}, {"id": "h2"}, {"id": "v5"}]}]},
         "from": {"paths": [{"nodes": [{"id": "h3"}, {"id": "v4"}, {"id": "h2"}]}, {"nodes": [{"id": "h3"}, {"id": "v5"}, {"id": "h2"}]}]},
         "to": {"paths": [{"nodes": [{"id": "h2"}, {"id": "v4"}, {"id": "h3"}]}, {"nodes": [{"id": "h2"}, {"id": "v5"}, {"id": "h3"}]}]}}
        """);

    [Fact]
    public Task Records_can_be_avoided_and_relationships_chosen() => AskAsync(
        """
        query ($types: [RelationshipType!], $avoid: [ID!], $some: [RelationshipType!]) {
          all: paths(from: "c3", to: "p1", maxLength: 5, first: 2) { paths { nodes { id } steps { relationship { type } } } }
          avoiding: paths(from: "c3", to: "p1", maxLength: 5, first: 2, avoid: $avoid, relationships: $some) { paths { nodes { id } steps { relationship { type } } } }
          along: paths(from: "c3", to: "p1", maxLength: 5, first: 2, relationships: $types) { paths { nodes { id } steps { relationship { type } } } }
          nothing: paths(from: "c3", to: "p1", relationships: []) { truncated paths { length } } }
        """,
        """{"types": ["BECAME", "OWNED"], "avoid": ["s10"], "some": null}""",
        """
        {"all": {"paths": [
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "s1"}, {"id": "p1"}], "steps": [{"relationship": {"type": "BECAME"}}, {"relationship": {"type": "OWNED"}}, {"relationship": {"type": "OWNED"}}]},
            {"nodes": [{"id": "c3"}, {"id": "s10"}, {"id": "s1"}, {"id": "p1"}], "steps": [{"relationship": {"type": "OWNED"}}, {"relationship": {"type": "SISTER_OF"}}, {"relationship": {"type": "OWNED"}}]}]},
          "avoiding": {"paths": [
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "s1"}, {"id": "p1"}], "steps": [{"relationship": {"type": "BECAME"}}, {"relationship": {"type": "OWNED"}}, {"relationship": {"type": "OWNED"}}]},
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "c1"}, {"id": "s1"}, {"id": "p1"}], "steps": [{"relationship": {"type": "BECAME"}}, {"relationship": {"type": "BECAME"}}, {"relationship": {"type": "BOUND_TO"}}, {"relationship": {"type": "OWNED"}}]}]},
          "along": {"paths": [
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "s1"}, {"id": "p1"}], "steps": [{"relationship": {"type": "BECAME"}}, {"relationship": {"type": "OWNED"}}, {"relationship": {"type": "OWNED"}}]},
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "c1"}, {"id": "s1"}, {"id": "p1"}], "steps": [{"relationship": {"type": "BECAME"}}, {"relationship": {"type": "BECAME"}}, {"relationship": {"type": "OWNED"}}, {"relationship": {"type": "OWNED"}}]}]},
          "nothing": {"truncated": false, "paths": []}}
        """);

    [Fact]
    public Task What_is_not_connected_has_no_path() => AskAsync(
        """
        { alone: paths(from: "empty", to: "s1", maxLength: 12) { truncated paths { length } }
          itself: paths(from: "s1", to: "s1", maxLength: 12) { truncated paths { length } }
          nobody: paths(from: [], to: "s1") { truncated paths { length } }
          none: paths(from: "s1", to: "s10", first: 0) { paths { length } }
          asked: paths(from: "s1", to: "s10", first: 0, maxLength: 1) { truncated paths { length } } }
        """,
        """
        {"alone": {"truncated": false, "paths": []}, "itself": {"truncated": false, "paths": []}, "nobody": {"truncated": false, "paths": []},
         "none": {"paths": []}, "asked": {"truncated": true, "paths": []}}
        """);

    [Fact]
    public Task An_id_that_is_that_of_no_record_is_an_error_of_its_field_alone() => AskInVainAsync(
        """
        { a: paths(from: ["s1", "nobody"], to: "s10") { truncated }
          b: paths(from: "s1", to: "o1") { truncated }
          c: paths(from: "s1", to: "s10", avoid: ["q1"]) { truncated }
          d: neighborhood(of: "z1") { omitted }
          ship(id: "s1") { name } }
        """,
        """{"a": null, "b": null, "c": null, "d": null, "ship": {"name": "Aurora"}}""",
        $"1:3 a: Argument \"from\" of \"paths\" names \"nobody\", {NoRecord}",
        $"2:3 b: Argument \"to\" of \"paths\" names \"o1\", {NoRecord}",
        $"3:3 c: Argument \"avoid\" of \"paths\" names \"q1\", {NoRecord}",
        $"4:3 d: Argument \"of\" of \"neighborhood\" names \"z1\", {NoRecord}");

    [Fact]
    public Task What_is_out_of_range_is_refused() => AskAsync(
        """query ($most: Int) { a: paths(from: "s1", to: "s2", maxLength: $most) { truncated } b: paths(from: "s1", to: "s2", maxLength: 13, first: 101, avoid: ["h1", "s2"]) { truncated } }""",
        """{"most": 0}""",
        """
        Argument "maxLength" of "paths" is 0; it is from 1 to 12.
        Argument "maxLength" of "paths" is 13; it is from 1 to 12.
        Argument "first" of "paths" is 101; it is from 0 to 100.
        Argument "avoid" of "paths" names "s2", which argument "to" names too. Leave it out of one of them.
        """);
}
