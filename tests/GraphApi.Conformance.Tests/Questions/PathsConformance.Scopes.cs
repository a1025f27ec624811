using GraphApi.Conformance.Tests.Worlds;

namespace GraphApi.Conformance.Tests.Questions;

public abstract partial class PathsConformance
{
    [Fact]
    public Task As_of_a_day_paths_go_round_what_had_ended_or_not_begun() => AskAsync(
        """
        { lastDay: paths(from: "c3", to: "s10", maxLength: 3) @asOf(date: "1900-12-31") { ...Ways } over: paths(from: "c3", to: "s10", maxLength: 3) @asOf(date: "1901-01-01") { ...Ways }
          before: paths(from: "c3", to: "s10", maxLength: 4) @asOf(date: "1899-12-31") { ...Ways } farther: paths(from: "c3", to: "s10", maxLength: 5) @asOf(date: "1899-12-31") { ...Ways } }
        fragment Ways on Paths { truncated paths { nodes { id } steps { relationship { id } } } }
        """,
        """
        {
          "lastDay": {"truncated": false, "paths": [
            {"nodes": [{"id": "c3"}, {"id": "s10"}], "steps": [{"relationship": {"id": "o6"}}]},
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "s1"}, {"id": "s10"}], "steps": [{"relationship": {"id": "n3"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "i1"}}]},
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "s1"}, {"id": "s10"}], "steps": [{"relationship": {"id": "n3"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "i2"}}]}]},
          "over": {"truncated": false, "paths": [
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "s1"}, {"id": "s10"}], "steps": [{"relationship": {"id": "n3"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "i1"}}]},
            {"nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "s1"}, {"id": "s10"}], "steps": [{"relationship": {"id": "n3"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "i2"}}]}]},
          "before": {"truncated": false, "paths": []},
          "farther": {"truncated": false, "paths": [
            {
              "nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "c1"}, {"id": "h1"}, {"id": "s1"}, {"id": "s10"}],
              "steps": [{"relationship": {"id": "n3"}}, {"relationship": {"id": "n4"}}, {"relationship": {"id": "m4"}}, {"relationship": {"id": "b5"}}, {"relationship": {"id": "i1"}}]},
            {
              "nodes": [{"id": "c3"}, {"id": "c2"}, {"id": "c1"}, {"id": "h1"}, {"id": "s1"}, {"id": "s10"}],
              "steps": [{"relationship": {"id": "n3"}}, {"relationship": {"id": "n4"}}, {"relationship": {"id": "m4"}}, {"relationship": {"id": "b5"}}, {"relationship": {"id": "i2"}}]}]}}
        """);

    [Fact]
    public Task As_of_a_day_paths_pass_only_voyages_that_had_begun_and_what_they_pass_is_of_that_day() => AskAsync(
        """
        query Begun @asOf(date: "1901-01-01") { begun: paths(from: "s1", to: "h2", maxLength: 2) { ...Ways }
          eve: paths(from: "s1", to: "h2", maxLength: 2) @asOf(date: "1900-12-31") { ...Ways } round: paths(from: "s1", to: "h2", maxLength: 3) @asOf(date: "1900-12-31") { ...Ways } }
        fragment Ways on Paths { truncated paths { nodes { id ... on Harbour { arrivals { totalCount } } } steps { relationship { id } } } }
        """,
        """
        {
          "begun": {"truncated": false, "paths": [
            {"nodes": [{"id": "s1"}, {"id": "v1"}, {"id": "h2", "arrivals": {"totalCount": 4}}], "steps": [{"relationship": {"id": "m1"}}, {"relationship": {"id": "v1-to"}}]},
            {"nodes": [{"id": "s1"}, {"id": "v1"}, {"id": "h2", "arrivals": {"totalCount": 4}}], "steps": [{"relationship": {"id": "m2"}}, {"relationship": {"id": "v1-to"}}]},
            {"nodes": [{"id": "s1"}, {"id": "v1"}, {"id": "h2", "arrivals": {"totalCount": 4}}], "steps": [{"relationship": {"id": "v1-by"}}, {"relationship": {"id": "v1-to"}}]},
            {"nodes": [{"id": "s1"}, {"id": "v2"}, {"id": "h2", "arrivals": {"totalCount": 4}}], "steps": [{"relationship": {"id": "v2-by"}}, {"relationship": {"id": "v2-from"}}]},
            {"nodes": [{"id": "s1"}, {"id": "v7"}, {"id": "h2", "arrivals": {"totalCount": 4}}], "steps": [{"relationship": {"id": "v7-by"}}, {"relationship": {"id": "v7-to"}}]}]},
          "eve": {"truncated": false, "paths": []},
          "round": {"truncated": false, "paths": [
            {
              "nodes": [{"id": "s1"}, {"id": "h1", "arrivals": {"totalCount": 0}}, {"id": "v6"}, {"id": "h2", "arrivals": {"totalCount": 2}}],
              "steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "v6-from"}}, {"relationship": {"id": "v6-to"}}]},
            {
              "nodes": [{"id": "s1"}, {"id": "h1", "arrivals": {"totalCount": 0}}, {"id": "v6"}, {"id": "h2", "arrivals": {"totalCount": 2}}],
              "steps": [{"relationship": {"id": "b5"}}, {"relationship": {"id": "v6-from"}}, {"relationship": {"id": "v6-to"}}]},
            {
              "nodes": [{"id": "s1"}, {"id": "s2"}, {"id": "v4"}, {"id": "h2", "arrivals": {"totalCount": 2}}],
              "steps": [{"relationship": {"id": "i4"}}, {"relationship": {"id": "v4-by"}}, {"relationship": {"id": "v4-to"}}]}]}}
        """);

    [Fact]
    public Task Known_by_a_day_paths_take_only_what_had_been_reported() => AskAsync(
        World.Offices,
        """
        { round: paths(from: "month", to: "office", maxLength: 2) @knownBy(date: "2024-05-30") { ...Ways } straight: paths(from: "month", to: "office", maxLength: 2) @knownBy(date: "2024-05-31") { ...Ways }
          none: paths(from: "bob", to: "agency") @knownBy(date: "2023-05-31") { ...Ways } one: paths(from: "bob", to: "agency") @knownBy(date: "2023-06-01") { ...Ways }
          two: paths(from: "bob", to: "agency") @knownBy(date: "2024-05-31") { ...Ways } }
        fragment Ways on Paths { truncated paths { steps { relationship { id knownSince } } corroboration { level publishers sources sourceKinds } } }
        """,
        "{}",
        """
        {
          "round": {"truncated": false, "paths": [
            {
              "steps": [{"relationship": {"id": "month-agency", "knownSince": "2022-12"}}, {"relationship": {"id": "office-agency", "knownSince": "2022-12"}}],
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "sourceKinds": ["MEDIA"]}}]},
          "straight": {"truncated": false, "paths": [
            {
              "steps": [{"relationship": {"id": "month-office", "knownSince": "2024-05"}}],
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 0, "sources": 1, "sourceKinds": ["NGO"]}},
            {
              "steps": [{"relationship": {"id": "month-agency", "knownSince": "2022-12"}}, {"relationship": {"id": "office-agency", "knownSince": "2022-12"}}],
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "sourceKinds": ["MEDIA"]}}]},
          "none": {"truncated": false, "paths": []},
          "one": {"truncated": false, "paths": [
            {
              "steps": [{"relationship": {"id": "bob-agency", "knownSince": "2023-06-01"}}],
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "sourceKinds": ["MEDIA"]}}]},
          "two": {"truncated": false, "paths": [
            {
              "steps": [{"relationship": {"id": "bob-agency", "knownSince": "2023-06-01"}}],
              "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 2, "sourceKinds": ["MEDIA", "NGO"]}}]}}
        """);

    [Fact]
    public Task A_step_is_the_weakest_from_the_day_on_which_it_is_disputed() => AskAsync(
        """
        { eve: paths(from: "h1", to: "c1", maxLength: 2, relationships: [BOUND_TO]) @knownBy(date: "2024-01-04") { ...Evidence }
          day: paths(from: "h1", to: "c1", maxLength: 2, relationships: [BOUND_TO]) @knownBy(date: "2024-01-05") { ...Evidence } }
        fragment Evidence on Paths { paths { steps { relationship { id } } corroboration { disputed publishers sources level sourceKinds } } }
        """,
        """
        {
          "eve": {"paths": [
            {
              "steps": [{"relationship": {"id": "b2"}}],
              "corroboration": {"disputed": false, "publishers": 1, "sources": 1, "level": "SINGLE_SOURCE", "sourceKinds": ["LETTER"]}},
            {
              "steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "b3"}}],
              "corroboration": {"disputed": false, "publishers": 1, "sources": 1, "level": "SINGLE_SOURCE", "sourceKinds": ["LETTER"]}},
            {
              "steps": [{"relationship": {"id": "b5"}}, {"relationship": {"id": "b3"}}],
              "corroboration": {"disputed": false, "publishers": 1, "sources": 1, "level": "SINGLE_SOURCE", "sourceKinds": ["LETTER"]}}]},
          "day": {"paths": [
            {
              "steps": [{"relationship": {"id": "b2"}}],
              "corroboration": {"disputed": false, "publishers": 1, "sources": 1, "level": "SINGLE_SOURCE", "sourceKinds": ["LETTER"]}},
            {
              "steps": [{"relationship": {"id": "b1"}}, {"relationship": {"id": "b3"}}],
              "corroboration": {"disputed": true, "publishers": 2, "sources": 2, "level": "CORROBORATED", "sourceKinds": ["LETTER", "PAPER"]}},
            {
              "steps": [{"relationship": {"id": "b5"}}, {"relationship": {"id": "b3"}}],
              "corroboration": {"disputed": false, "publishers": 1, "sources": 1, "level": "SINGLE_SOURCE", "sourceKinds": ["LETTER"]}}]}}
        """);

    [Fact]
    public Task A_ship_that_no_source_supports_is_not_passed_where_only_what_was_known_counts() => AskAsync(
        """
        { all: paths(from: "v4", to: "p1", maxLength: 2) { ...Ways } known: paths(from: "v4", to: "p1", maxLength: 3) @knownBy(date: "1902-01-01") { ...Ways }
          round: paths(from: "v4", to: "p1", maxLength: 4, first: 2) @knownBy(date: "1902-01-01") { ...Ways } }
        fragment Ways on Paths { truncated paths { nodes { id } steps { relationship { id } } } }
        """,
        """
        {
          "all": {"truncated": false, "paths": [
            {"nodes": [{"id": "v4"}, {"id": "s2"}, {"id": "p1"}], "steps": [{"relationship": {"id": "v4-by"}}, {"relationship": {"id": "O5"}}]}]},
          "known": {"truncated": false, "paths": []},
          "round": {"truncated": true, "paths": [
            {
              "nodes": [{"id": "v4"}, {"id": "h2"}, {"id": "v1"}, {"id": "s1"}, {"id": "p1"}],
              "steps": [{"relationship": {"id": "v4-to"}}, {"relationship": {"id": "v1-to"}}, {"relationship": {"id": "m1"}}, {"relationship": {"id": "o3"}}]},
            {
              "nodes": [{"id": "v4"}, {"id": "h2"}, {"id": "v1"}, {"id": "s1"}, {"id": "p1"}],
              "steps": [{"relationship": {"id": "v4-to"}}, {"relationship": {"id": "v1-to"}}, {"relationship": {"id": "m2"}}, {"relationship": {"id": "o3"}}]}]}}
        """);

    [Fact]
    public Task An_id_of_a_record_that_the_scope_hides_is_that_of_no_record() => AskInVainAsync(
        World.Offices,
        """
        { begun: paths(from: ["ada", "autumn"], to: "bob") @asOf(date: "2022-10-20") { truncated }
          known: paths(from: "ada", to: "early") @knownBy(date: "2022-12-30") { truncated }
          avoided: paths(from: "ada", to: "bob", avoid: "early") @asOf(date: "2022-10-31") @knownBy(date: "2022-12-31") { truncated }
          there: paths(from: ["ada", "autumn"], to: "bob", maxLength: 2) @asOf(date: "2022-10-22") @knownBy(date: "2023-06-01") { truncated paths { steps { relationship { id } } } } }
        """,
        """
        {
          "begun": null,
          "known": null,
          "avoided": null,
          "there": {"truncated": false, "paths": [
            {"steps": [{"relationship": {"id": "autumn-agency"}}, {"relationship": {"id": "bob-agency"}}]}]}}
        """,
        [
            $"1:3 begun: Argument \"from\" of \"paths\" names \"autumn\", and no record has that id, as of \"2022-10-20\". {Walkable}",
            $"2:3 known: Argument \"to\" of \"paths\" names \"early\", and no record has that id, known by \"2022-12-30\". {Walkable}",
            $"3:3 avoided: Argument \"avoid\" of \"paths\" names \"early\", and no record has that id, as of \"2022-10-31\", known by \"2022-12-31\". {Walkable}",
        ]);
}
