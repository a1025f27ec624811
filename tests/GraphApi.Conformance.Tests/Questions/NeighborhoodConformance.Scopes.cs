using GraphApi.Conformance.Tests.Worlds;

namespace GraphApi.Conformance.Tests.Questions;

public abstract partial class NeighborhoodConformance
{
    [Fact]
    public Task As_of_a_day_only_relationships_that_may_hold_are_walked_and_shown() => AskAsync(
        World.Offices,
        """
        { lastDay: neighborhood(of: "office") @asOf(date: "2023-03-15") { ...Around } over: neighborhood(of: "office") @asOf(date: "2023-03-16") { ...Around }
          near: neighborhood(of: "agency", depth: 2, relationships: [AFFILIATED_WITH]) @asOf(date: "2023-03-15") { ...Around }
          far: neighborhood(of: "agency", depth: 2, relationships: [AFFILIATED_WITH]) @asOf(date: "2023-03-16") { ...Around } }
        fragment Around on Neighborhood { nodes { id } relationships { id } }
        """,
        "{}",
        """
        {
          "lastDay": {
            "nodes": [{"id": "office"}, {"id": "agency"}, {"id": "fay"}, {"id": "ministry"}, {"id": "month"}, {"id": "undated"}],
            "relationships": [{"id": "agency-ministry"}, {"id": "fay-office"}, {"id": "ministry-office"}, {"id": "month-agency"}, {"id": "month-office"}, {"id": "office-agency"}, {"id": "undated-office"}]},
          "over": {
            "nodes": [{"id": "office"}, {"id": "agency"}, {"id": "fay"}, {"id": "ministry"}, {"id": "month"}, {"id": "undated"}],
            "relationships": [{"id": "fay-office"}, {"id": "ministry-office"}, {"id": "month-agency"}, {"id": "month-office"}, {"id": "office-agency"}, {"id": "undated-office"}]},
          "near": {
            "nodes": [{"id": "agency"}, {"id": "ministry"}, {"id": "office"}, {"id": "partner"}],
            "relationships": [{"id": "agency-ministry"}, {"id": "agency-partner"}, {"id": "ministry-office"}, {"id": "office-agency"}]},
          "far": {
            "nodes": [{"id": "agency"}, {"id": "office"}, {"id": "partner"}, {"id": "ministry"}],
            "relationships": [{"id": "agency-partner"}, {"id": "ministry-office"}, {"id": "office-agency"}]}}
        """);

    [Fact]
    public Task What_a_scope_hides_is_not_among_the_omitted() => AskAsync(
        World.Offices,
        """
        { all: neighborhood(of: "agency", limit: 4) { ...Around } held: neighborhood(of: "agency", limit: 4) @asOf(date: "2022-10-21") { ...Around }
          known: neighborhood(of: "agency", limit: 4) @knownBy(date: "2023-05-31") { ...Around }
          both: neighborhood(of: "agency", limit: 7) @asOf(date: "2022-10-22") @knownBy(date: "2023-05-31") { ...Around } }
        fragment Around on Neighborhood { truncated omitted nodes { id } relationships { id } }
        """,
        "{}",
        """
        {
          "all": {
            "truncated": true, "omitted": 7,
            "nodes": [{"id": "agency"}, {"id": "ada"}, {"id": "autumn"}, {"id": "bob"}],
            "relationships": [{"id": "ada-agency"}, {"id": "autumn-agency"}, {"id": "bob-agency"}]},
          "held": {
            "truncated": true, "omitted": 3,
            "nodes": [{"id": "agency"}, {"id": "autumn"}, {"id": "cyd"}, {"id": "dan"}],
            "relationships": [{"id": "autumn-agency"}, {"id": "cyd-agency"}, {"id": "cyd-agency-2"}, {"id": "dan-agency"}]},
          "known": {
            "truncated": true, "omitted": 6,
            "nodes": [{"id": "agency"}, {"id": "ada"}, {"id": "autumn"}, {"id": "cyd"}],
            "relationships": [{"id": "ada-agency"}, {"id": "autumn-agency"}, {"id": "cyd-agency"}, {"id": "cyd-agency-2"}]},
          "both": {
            "truncated": false, "omitted": 0,
            "nodes": [{"id": "agency"}, {"id": "autumn"}, {"id": "cyd"}, {"id": "dan"}, {"id": "ministry"}, {"id": "office"}, {"id": "partner"}],
            "relationships": [
              {"id": "agency-ministry"}, {"id": "agency-partner"}, {"id": "autumn-agency"}, {"id": "autumn-partner"}, {"id": "cyd-agency"},
              {"id": "cyd-agency-2"}, {"id": "dan-agency"}, {"id": "dan-ministry"}, {"id": "ministry-office"}, {"id": "office-agency"}]}}
        """);

    [Fact]
    public Task Known_by_a_day_what_is_shown_has_the_evidence_of_the_time() => AskAsync(
        World.Offices,
        """
        { nothing: neighborhood(of: "cyd") @knownBy(date: "2022-12-30") { ...Evidence } first: neighborhood(of: "cyd") @knownBy(date: "2022-12-31") { ...Evidence }
          last: neighborhood(of: "cyd") @knownBy(date: "2024-05-31") { ...Evidence } }
        fragment Evidence on Neighborhood { omitted nodes { id knownSince corroboration { level } } relationships { id corroboration { publishers sources disputed } } }
        """,
        "{}",
        """
        {
          "nothing": {
            "omitted": 0,
            "nodes": [{"id": "cyd", "knownSince": null, "corroboration": {"level": "UNSUPPORTED"}}],
            "relationships": []},
          "first": {
            "omitted": 0,
            "nodes": [
              {"id": "cyd", "knownSince": "2022-12", "corroboration": {"level": "SINGLE_SOURCE"}},
              {"id": "agency", "knownSince": "2022-12", "corroboration": {"level": "SINGLE_SOURCE"}},
              {"id": "late", "knownSince": "2022-12", "corroboration": {"level": "SINGLE_SOURCE"}}],
            "relationships": [
              {"id": "cyd-agency", "corroboration": {"publishers": 1, "sources": 1, "disputed": false}},
              {"id": "cyd-agency-2", "corroboration": {"publishers": 1, "sources": 1, "disputed": false}},
              {"id": "late-agency", "corroboration": {"publishers": 1, "sources": 1, "disputed": false}},
              {"id": "late-cyd", "corroboration": {"publishers": 1, "sources": 1, "disputed": false}}]},
          "last": {
            "omitted": 0,
            "nodes": [
              {"id": "cyd", "knownSince": "2022-12", "corroboration": {"level": "SINGLE_SOURCE"}},
              {"id": "agency", "knownSince": "2022-12", "corroboration": {"level": "SINGLE_SOURCE"}},
              {"id": "late", "knownSince": "2022-12", "corroboration": {"level": "SINGLE_SOURCE"}}],
            "relationships": [
              {"id": "cyd-agency", "corroboration": {"publishers": 2, "sources": 2, "disputed": false}},
              {"id": "cyd-agency-2", "corroboration": {"publishers": 2, "sources": 2, "disputed": true}},
              {"id": "late-agency", "corroboration": {"publishers": 1, "sources": 1, "disputed": false}},
              {"id": "late-cyd", "corroboration": {"publishers": 1, "sources": 1, "disputed": false}}]}}
        """);

    [Fact]
    public Task A_ship_that_no_source_supports_is_shown_with_its_voyage_and_not_walked_on_from() => AskAsync(
        """
        { all: neighborhood(of: "v4", depth: 2, relationships: [BY, OWNED, SISTER_OF]) { ...Around }
          known: neighborhood(of: "v4", depth: 2, relationships: [BY, OWNED, SISTER_OF]) @knownBy(date: "1902-01-01") { ...Around }
          between: neighborhood(of: ["v4", "s1"], relationships: [BY, SISTER_OF]) @knownBy(date: "1902-01-01") { ...Around } }
        fragment Around on Neighborhood { omitted nodes { id } relationships { id } }
        """,
        """
        {
          "all": {
            "omitted": 0,
            "nodes": [{"id": "v4"}, {"id": "s2"}, {"id": "p1"}, {"id": "s1"}],
            "relationships": [{"id": "O5"}, {"id": "i3"}, {"id": "i4"}, {"id": "o3"}, {"id": "v4-by"}]},
          "known": {"omitted": 0, "nodes": [{"id": "v4"}, {"id": "s2"}], "relationships": [{"id": "v4-by"}]},
          "between": {
            "omitted": 0,
            "nodes": [{"id": "s1"}, {"id": "v4"}, {"id": "s10"}, {"id": "s2"}, {"id": "v1"}, {"id": "v2"}, {"id": "v3"}, {"id": "v7"}],
            "relationships": [
              {"id": "i1"}, {"id": "i2"}, {"id": "i3"}, {"id": "v1-by"}, {"id": "v2-by"}, {"id": "v3-by"}, {"id": "v4-by"}, {"id": "v7-by"}]}}
        """);

    [Fact]
    public Task A_record_that_the_scope_hides_is_in_no_middle() => AskInVainAsync(
        World.Offices,
        """
        { begun: neighborhood(of: ["agency", "month"]) @asOf(date: "2023-02-28") { omitted }
          known: neighborhood(of: "group") @knownBy(date: "2022-12-30") { omitted }
          there: neighborhood(of: ["office", "month"], relationships: [MOVED]) @asOf(date: "2023-03-01") @knownBy(date: "2022-12-31") { omitted nodes { id } relationships { id } } }
        """,
        """
        {
          "begun": null,
          "known": null,
          "there": {"omitted": 0, "nodes": [{"id": "month"}, {"id": "office"}, {"id": "group"}], "relationships": [{"id": "month-group"}]}}
        """,
        [
            "1:3 begun: Argument \"of\" of \"neighborhood\" names \"month\", and no record has that id, as of \"2023-02-28\". Ids of records are what lists give; relationships, sources and citations are not walked from.",
            "2:3 known: Argument \"of\" of \"neighborhood\" names \"group\", and no record has that id, known by \"2022-12-30\". Ids of records are what lists give; relationships, sources and citations are not walked from.",
        ]);
}
