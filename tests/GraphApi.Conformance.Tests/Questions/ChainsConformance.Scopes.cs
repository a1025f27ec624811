using GraphApi.Conformance.Tests.Worlds;

namespace GraphApi.Conformance.Tests.Questions;

public abstract partial class ChainsConformance
{
    [Fact]
    public Task As_of_a_day_chains_have_only_links_that_may_hold_on_it() => AskOfficesAsync(
        """
        { lastDay: responsibilityChains(of: "undated") @asOf(date: "2022-10-20") { ...Officials } between: responsibilityChains(of: "undated") @asOf(date: "2022-10-21") { ...Officials }
          firstDay: responsibilityChains(of: "undated") @asOf(date: "2022-10-22") { ...Officials } reformed: responsibilityChains(of: "undated") @asOf(date: "2023-03-16") { ...Officials } }
        fragment Officials on ResponsibilityChains { truncated chains { official { id } alternatives links { relationship { id } note } } }
        """,
        """
        {
          "lastDay": {"truncated": false, "chains": [
            {"official": {"id": "ada"}, "alternatives": 0, "links": [
              {"relationship": {"id": "undated-office"}, "note": null},
              {"relationship": {"id": "office-agency"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "ada-agency"}, "note": "date of the transfer not recorded"}]},
            {"official": {"id": "dan"}, "alternatives": 0, "links": [
              {"relationship": {"id": "undated-office"}, "note": null},
              {"relationship": {"id": "office-agency"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "agency-ministry"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "dan-ministry"}, "note": "date of the transfer not recorded"}]}]},
          "between": {"truncated": false, "chains": [
            {"official": {"id": "dan"}, "alternatives": 0, "links": [
              {"relationship": {"id": "undated-office"}, "note": null},
              {"relationship": {"id": "office-agency"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "agency-ministry"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "dan-ministry"}, "note": "date of the transfer not recorded"}]}]},
          "firstDay": {"truncated": false, "chains": [
            {"official": {"id": "bob"}, "alternatives": 0, "links": [
              {"relationship": {"id": "undated-office"}, "note": null},
              {"relationship": {"id": "office-agency"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "bob-agency"}, "note": "date of the transfer not recorded"}]},
            {"official": {"id": "dan"}, "alternatives": 0, "links": [
              {"relationship": {"id": "undated-office"}, "note": null},
              {"relationship": {"id": "office-agency"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "agency-ministry"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "dan-ministry"}, "note": "date of the transfer not recorded"}]}]},
          "reformed": {"truncated": false, "chains": [
            {"official": {"id": "fay"}, "alternatives": 0, "links": [
              {"relationship": {"id": "undated-office"}, "note": null},
              {"relationship": {"id": "fay-office"}, "note": "date of the transfer not recorded"}]},
            {"official": {"id": "bob"}, "alternatives": 0, "links": [
              {"relationship": {"id": "undated-office"}, "note": null},
              {"relationship": {"id": "office-agency"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "bob-agency"}, "note": "date of the transfer not recorded"}]}]}}
        """);

    [Fact]
    public Task As_of_a_day_chains_have_only_transfers_and_acts_that_had_begun() => AskOfficesAsync(
        """
        { acts: responsibilityChains(of: "camp", to: WITH_LEGAL_ACT, perOfficial: 2) @asOf(date: "2022-12-31") { ...Links }
          before: responsibilityChains(of: "group", at: "2022-10-20") @asOf(date: "2022-10-20") { ...Links } begun: responsibilityChains(of: "group", at: "2022-10-20") @asOf(date: "2022-10-21") { ...Links } }
        fragment Links on ResponsibilityChains { truncated chains { official { id legalActs { nodes { id } } } timeFit alternatives links { relationship { id } note } } }
        """,
        """
        {
          "acts": {"truncated": false, "chains": [
            {"official": {"id": "bob", "legalActs": {"nodes": [{"id": "early"}]}}, "timeFit": "POSSIBLE", "alternatives": 0, "links": [
              {"relationship": {"id": "autumn-to"}, "note": null},
              {"relationship": {"id": "autumn-agency"}, "note": null},
              {"relationship": {"id": "bob-agency"}, "note": "began during the transfer"}]},
            {"official": {"id": "bob", "legalActs": {"nodes": [{"id": "early"}]}}, "timeFit": "POSSIBLE", "alternatives": 0, "links": [
              {"relationship": {"id": "undated-via"}, "note": null},
              {"relationship": {"id": "undated-office"}, "note": null},
              {"relationship": {"id": "office-agency"}, "note": "date of the transfer not recorded"},
              {"relationship": {"id": "bob-agency"}, "note": "date of the transfer not recorded"}]}]},
          "before": {"truncated": false, "chains": []},
          "begun": {"truncated": false, "chains": [
            {"official": {"id": "hal", "legalActs": {"nodes": []}}, "timeFit": "CERTAIN", "alternatives": 0, "links": [
              {"relationship": {"id": "autumn-group"}, "note": null},
              {"relationship": {"id": "autumn-hal"}, "note": null}]},
            {"official": {"id": "cyd", "legalActs": {"nodes": []}}, "timeFit": "POSSIBLE", "alternatives": 1, "links": [
              {"relationship": {"id": "autumn-group"}, "note": null},
              {"relationship": {"id": "autumn-agency"}, "note": null},
              {"relationship": {"id": "cyd-agency"}, "note": "start of office not recorded"}]},
            {"official": {"id": "dan", "legalActs": {"nodes": []}}, "timeFit": "POSSIBLE", "alternatives": 0, "links": [
              {"relationship": {"id": "autumn-group"}, "note": null},
              {"relationship": {"id": "autumn-agency"}, "note": null},
              {"relationship": {"id": "agency-ministry"}, "note": null},
              {"relationship": {"id": "dan-ministry"}, "note": "start and end of office not recorded"}]}]}}
        """);

    [Fact]
    public Task Known_by_a_day_chains_have_the_links_and_the_evidence_of_the_time() => AskOfficesAsync(
        """
        { first: responsibilityChains(of: "autumn", perOfficial: 2) @knownBy(date: "2022-12-31") { ...Evidence } second: responsibilityChains(of: "autumn", perOfficial: 2) @knownBy(date: "2023-06-01") { ...Evidence }
          third: responsibilityChains(of: "autumn", perOfficial: 2) @knownBy(date: "2024-05-31") { ...Evidence } }
        fragment Evidence on ResponsibilityChains { truncated chains { official { id } alternatives corroboration { level publishers sources disputed }
          weakestLink { relationship { id knownSince citations { totalCount } } } links { relationship { id } timeFit } } }
        """,
        """
        {
          "first": {"truncated": false, "chains": [
            {
              "official": {"id": "hal"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-hal", "knownSince": "2022-12", "citations": {"totalCount": 1}}},
              "links": [{"relationship": {"id": "autumn-hal"}, "timeFit": "CERTAIN"}]},
            {
              "official": {"id": "cyd"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-agency", "knownSince": "2022-12", "citations": {"totalCount": 1}}},
              "links": [{"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"}, {"relationship": {"id": "cyd-agency"}, "timeFit": "POSSIBLE"}]},
            {
              "official": {"id": "cyd"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-agency", "knownSince": "2022-12", "citations": {"totalCount": 1}}},
              "links": [{"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"}, {"relationship": {"id": "cyd-agency-2"}, "timeFit": "CERTAIN"}]},
            {
              "official": {"id": "dan"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-agency", "knownSince": "2022-12", "citations": {"totalCount": 1}}},
              "links": [
                {"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"},
                {"relationship": {"id": "agency-ministry"}, "timeFit": "CERTAIN"},
                {"relationship": {"id": "dan-ministry"}, "timeFit": "POSSIBLE"}]}]},
          "second": {"truncated": false, "chains": [
            {
              "official": {"id": "hal"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-hal", "knownSince": "2022-12", "citations": {"totalCount": 1}}},
              "links": [{"relationship": {"id": "autumn-hal"}, "timeFit": "CERTAIN"}]},
            {
              "official": {"id": "cyd"}, "alternatives": 0,
              "corroboration": {"level": "CORROBORATED", "publishers": 2, "sources": 2, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-agency", "knownSince": "2022-12", "citations": {"totalCount": 2}}},
              "links": [{"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"}, {"relationship": {"id": "cyd-agency"}, "timeFit": "POSSIBLE"}]},
            {
              "official": {"id": "cyd"}, "alternatives": 0,
              "corroboration": {"level": "CORROBORATED", "publishers": 2, "sources": 2, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-agency", "knownSince": "2022-12", "citations": {"totalCount": 2}}},
              "links": [{"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"}, {"relationship": {"id": "cyd-agency-2"}, "timeFit": "CERTAIN"}]},
            {
              "official": {"id": "bob"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "bob-agency", "knownSince": "2023-06-01", "citations": {"totalCount": 1}}},
              "links": [{"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"}, {"relationship": {"id": "bob-agency"}, "timeFit": "POSSIBLE"}]},
            {
              "official": {"id": "dan"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "dan-ministry", "knownSince": "2022-12", "citations": {"totalCount": 1}}},
              "links": [
                {"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"},
                {"relationship": {"id": "agency-ministry"}, "timeFit": "CERTAIN"},
                {"relationship": {"id": "dan-ministry"}, "timeFit": "POSSIBLE"}]}]},
          "third": {"truncated": false, "chains": [
            {
              "official": {"id": "hal"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-hal", "knownSince": "2022-12", "citations": {"totalCount": 1}}},
              "links": [{"relationship": {"id": "autumn-hal"}, "timeFit": "CERTAIN"}]},
            {
              "official": {"id": "cyd"}, "alternatives": 0,
              "corroboration": {"level": "CORROBORATED", "publishers": 2, "sources": 2, "disputed": false},
              "weakestLink": {"relationship": {"id": "autumn-agency", "knownSince": "2022-12", "citations": {"totalCount": 2}}},
              "links": [{"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"}, {"relationship": {"id": "cyd-agency"}, "timeFit": "POSSIBLE"}]},
            {
              "official": {"id": "bob"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 2, "disputed": false},
              "weakestLink": {"relationship": {"id": "bob-agency", "knownSince": "2023-06-01", "citations": {"totalCount": 2}}},
              "links": [{"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"}, {"relationship": {"id": "bob-agency"}, "timeFit": "POSSIBLE"}]},
            {
              "official": {"id": "cyd"}, "alternatives": 0,
              "corroboration": {"level": "CORROBORATED", "publishers": 2, "sources": 2, "disputed": true},
              "weakestLink": {"relationship": {"id": "cyd-agency-2", "knownSince": "2022-12", "citations": {"totalCount": 3}}},
              "links": [{"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"}, {"relationship": {"id": "cyd-agency-2"}, "timeFit": "CERTAIN"}]},
            {
              "official": {"id": "dan"}, "alternatives": 0,
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false},
              "weakestLink": {"relationship": {"id": "dan-ministry", "knownSince": "2022-12", "citations": {"totalCount": 1}}},
              "links": [
                {"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN"},
                {"relationship": {"id": "agency-ministry"}, "timeFit": "CERTAIN"},
                {"relationship": {"id": "dan-ministry"}, "timeFit": "POSSIBLE"}]}]}}
        """);

    [Fact]
    public Task Chains_of_a_place_that_nothing_was_known_of_are_none_and_both_scopes_hide_acts() => AskOfficesAsync(
        """
        { unknown: responsibilityChains(of: "camp") @knownBy(date: "2022-12-30") { ...Links } known: responsibilityChains(of: "camp", to: WITH_LEGAL_ACT) @knownBy(date: "2022-12-31") { ...Links }
          both: responsibilityChains(of: "camp", to: WITH_LEGAL_ACT) @knownBy(date: "2022-12-31") @asOf(date: "2022-12-31") { ...Links } }
        fragment Links on ResponsibilityChains { truncated chains { official { id } alternatives links { relationship { id } } } }
        """,
        """
        {
          "unknown": {"truncated": false, "chains": []},
          "known": {"truncated": false, "chains": [
            {"official": {"id": "cyd"}, "alternatives": 3, "links": [
              {"relationship": {"id": "autumn-to"}},
              {"relationship": {"id": "autumn-agency"}},
              {"relationship": {"id": "cyd-agency"}}]}]},
          "both": {"truncated": false, "chains": []}}
        """);

    [Fact]
    public Task A_subject_that_the_scope_hides_is_no_record() => AskInVainAsync(
        World.Offices,
        """
        { begun: responsibilityChains(of: "month") @asOf(date: "2023-02-28") { truncated } known: responsibilityChains(of: "group") @knownBy(date: "2022-12-30") { truncated }
          there: responsibilityChains(of: "month", first: 0) @asOf(date: "2023-03-01") @knownBy(date: "2022-12-31") { truncated } }
        """,
        """{"begun": null, "known": null, "there": {"truncated": true}}""",
        [
            "1:3 begun: Argument \"of\" of \"responsibilityChains\" names \"month\", and no record has that id, as of \"2023-02-28\". Ids of records are what lists give; relationships, sources and citations are not walked from.",
            "1:84 known: Argument \"of\" of \"responsibilityChains\" names \"group\", and no record has that id, known by \"2022-12-30\". Ids of records are what lists give; relationships, sources and citations are not walked from.",
        ]);
}
