using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Counts of records by keys.</summary>
public abstract class GroupsConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task Records_are_counted_by_an_enum_with_what_is_not_recorded_last() => AskAsync(
        """
        { shipGroups(by: KIND) { key { kind } count } }
        """,
        """
        {"shipGroups": [
          {"key": {"kind": "BARQUE"}, "count": 2},
          {"key": {"kind": "OTHER"}, "count": 1},
          {"key": {"kind": "STEAMER"}, "count": 3},
          {"key": {"kind": "ferry"}, "count": 1},
          {"key": {"kind": null}, "count": 3}]}
        """);

    [Fact]
    public Task Several_keys_make_every_combination_that_occurs_the_first_being_the_most_significant() => AskAsync(
        """
        { shipGroups(by: [SAILS, FLAG, SAILS], where: { kind: { neq: OTHER } }) { count key { flag sails kind } } }
        """,
        """
        {"shipGroups": [
          {"count": 1, "key": {"flag": "PL", "sails": false, "kind": null}},
          {"count": 1, "key": {"flag": "UA", "sails": false, "kind": null}},
          {"count": 5, "key": {"flag": null, "sails": false, "kind": null}},
          {"count": 1, "key": {"flag": "UA", "sails": true, "kind": null}},
          {"count": 1, "key": {"flag": null, "sails": true, "kind": null}}]}
        """);

    [Fact]
    public Task A_record_counts_once_for_each_value_of_a_list_and_under_null_where_the_list_is_empty() => AskAsync(
        """
        { shipGroups(by: [USES]) { key { uses } count } }
        """,
        """
        {"shipGroups": [
          {"key": {"uses": "FISHING"}, "count": 1},
          {"key": {"uses": "FREIGHT"}, "count": 2},
          {"key": {"uses": "WAR"}, "count": 1},
          {"key": {"uses": null}, "count": 7}]}
        """);

    [Fact]
    public Task Texts_are_keys_in_the_order_of_their_code_points() => AskAsync(
        """
        { shipGroups(by: [MOTTO], where: { motto: { ncontains: "feed" } }) { key { __typename motto } count } }
        """,
        """
        {"shipGroups": [
          {"key": {"__typename": "ShipGroupKey", "motto": "\\\"\\u0041"}, "count": 1},
          {"key": {"__typename": "ShipGroupKey", "motto": "combining"}, "count": 1},
          {"key": {"__typename": "ShipGroupKey", "motto": "composed"}, "count": 1},
          {"key": {"__typename": "ShipGroupKey", "motto": "same name, later id"}, "count": 1},
          {"key": {"__typename": "ShipGroupKey", "motto": "👩‍👩‍👧‍👦 ahoy"}, "count": 1},
          {"key": {"__typename": "ShipGroupKey", "motto": null}, "count": 4}]}
        """);

    [Fact]
    public Task Dates_are_counted_by_year_and_by_month_where_that_is_recorded() => AskAsync(
        """
        { years: shipGroups(by: [BUILT_YEAR]) { key { builtYear } count } months: shipGroups(by: [BUILT_YEAR, BUILT_MONTH], where: { built: { within: "1900" } }) { key { builtMonth } count } }
        """,
        """
        {"years": [
            {"key": {"builtYear": "0001"}, "count": 1},
            {"key": {"builtYear": "1899"}, "count": 1},
            {"key": {"builtYear": "1900"}, "count": 5},
            {"key": {"builtYear": "9999"}, "count": 1},
            {"key": {"builtYear": null}, "count": 2}],
          "months": [
            {"key": {"builtMonth": "1900-01"}, "count": 1},
            {"key": {"builtMonth": "1900-05"}, "count": 1},
            {"key": {"builtMonth": "1900-12"}, "count": 2},
            {"key": {"builtMonth": null}, "count": 1}]}
        """);

    [Fact]
    public Task Far_records_are_keys_each_once_for_a_record_however_many_relationships_lead_there() => AskAsync(
        """
        { shipGroups(by: [OWNERS]) { count key { owners { __typename id label ... on Company { staff fleet(first: 1) { totalCount nodes { id } } } } } } }
        """,
        """
        {"shipGroups": [
          {"count": 2, "key": {"owners": {"__typename": "Company", "id": "c1", "label": "Aurora, UA", "staff": 10, "fleet": {"totalCount": 3, "nodes": [{"id": "S3"}]}}}},
          {"count": 1, "key": {"owners": {"__typename": "Company", "id": "c2", "label": "Zeta & Søns", "staff": 0, "fleet": {"totalCount": 1, "nodes": [{"id": "s1"}]}}}},
          {"count": 1, "key": {"owners": {"__typename": "Company", "id": "c3", "label": "zeta, PL", "staff": 10, "fleet": {"totalCount": 1, "nodes": [{"id": "s10"}]}}}},
          {"count": 2, "key": {"owners": {"__typename": "Sailor", "id": "p1", "label": "captain Ada"}}},
          {"count": 6, "key": {"owners": null}}]}
        """);

    [Fact]
    public Task Single_far_records_are_keys_too_and_can_be_selected_twice() => AskAsync(
        """
        { voyageGroups(by: [FROM, TO]) { key { from { name } there: to { id } to { name } } count } }
        """,
        """
        {"voyageGroups": [
          {"key": {"from": {"name": "Alpha"}, "there": {"id": "h1"}, "to": {"name": "Alpha"}}, "count": 1},
          {"key": {"from": {"name": "Alpha"}, "there": {"id": "h2"}, "to": {"name": "Beta"}}, "count": 3},
          {"key": {"from": {"name": "Beta"}, "there": {"id": "h1"}, "to": {"name": "Alpha"}}, "count": 1},
          {"key": {"from": {"name": "Beta"}, "there": {"id": "h3"}, "to": {"name": "Alpha"}}, "count": 1},
          {"key": {"from": {"name": "Alpha"}, "there": {"id": "h2"}, "to": {"name": "Beta"}}, "count": 1}]}
        """);

    [Fact]
    public Task Keys_and_filters_can_come_from_variables() => AskAsync(
        """
        query($by: [ShipGroupBy!]!, $flag: CountryCode, $one: ShipGroupBy!) { shipGroups(by: $by, where: { flag: { eq: $flag } }) { key { kind flag } count } other: shipGroups(by: [$one]) { count key { sails } } }
        """,
        """
        { "by": ["FLAG", "KIND"], "flag": "UA", "one": "SAILS" }
        """,
        """
        {"shipGroups": [
            {"key": {"kind": "BARQUE", "flag": "UA"}, "count": 1},
            {"key": {"kind": "STEAMER", "flag": "UA"}, "count": 1}],
          "other": [{"count": 8, "key": {"sails": false}}, {"count": 2, "key": {"sails": true}}]}
        """);

    [Fact]
    public Task Nothing_to_count_is_an_empty_list() => AskAsync(
        """
        { shipGroups(by: [KIND], where: { id: { eq: "nobody" } }) { count } }
        """,
        """
        {"shipGroups": []}
        """);

    [Fact]
    public Task Nothing_to_count_by_is_an_error_that_lists_the_keys() => AskAsync(
        """
        { voyageGroups(by: []) { count } }
        """,
        """
        Field "voyageGroups" has nothing to count by; give "by" at least one of LEFT_YEAR, LEFT_MONTH, ARRIVED_YEAR, ARRIVED_MONTH, VESSEL, FROM, TO, MENTIONS, MENTIONED_BY.
        """);
}
