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
        {}
        """);

    [Fact]
    public Task Several_keys_make_every_combination_that_occurs_the_first_being_the_most_significant() => AskAsync(
        """
        { shipGroups(by: [SAILS, FLAG, SAILS], where: { kind: { neq: OTHER } }) { count key { flag sails kind } } }
        """,
        """
        {}
        """);

    [Fact]
    public Task A_record_counts_once_for_each_value_of_a_list_and_under_null_where_the_list_is_empty() => AskAsync(
        """
        { shipGroups(by: [USES]) { key { uses } count } }
        """,
        """
        {}
        """);

    [Fact]
    public Task Texts_are_keys_in_the_order_of_their_code_points() => AskAsync(
        """
        { shipGroups(by: [MOTTO]) { key { __typename motto } count } }
        """,
        """
        {}
        """);

    [Fact]
    public Task Dates_are_counted_by_year_and_by_month_where_that_is_recorded() => AskAsync(
        """
        { years: shipGroups(by: [BUILT_YEAR]) { key { builtYear } count } months: shipGroups(by: [BUILT_YEAR, BUILT_MONTH], where: { built: { within: "1900" } }) { key { builtMonth } count } }
        """,
        """
        {}
        """);

    [Fact]
    public Task Far_records_are_keys_each_once_for_a_record_however_many_relationships_lead_there() => AskAsync(
        """
        { shipGroups(by: [OWNERS]) { count key { owners { __typename id label ... on Company { staff ships(first: 1) { totalCount nodes { id } } } } } } }
        """,
        """
        {}
        """);

    [Fact]
    public Task Single_far_records_are_keys_too_and_can_be_selected_twice() => AskAsync(
        """
        { voyageGroups(by: [FROM, TO]) { key { from { name } there: to { id } to { name } } count } }
        """,
        """
        {}
        """);

    [Fact]
    public Task Keys_and_filters_can_come_from_variables() => AskAsync(
        """
        query($by: [ShipGroupBy!]!, $flag: CountryCode, $one: ShipGroupBy!) { shipGroups(by: $by, where: { flag: { eq: $flag } }) { key { kind flag } count } other: shipGroups(by: [$one]) { count key { sails } } }
        """,
        """
        {}
        """,
        """
        { "by": ["FLAG", "KIND"], "flag": "UA", "one": "SAILS" }
        """);

    [Fact]
    public Task Nothing_to_count_is_an_empty_list() => AskAsync(
        """
        { shipGroups(by: [KIND], where: { id: { eq: "nobody" } }) { count } }
        """,
        """
        {}
        """);

    [Fact]
    public Task Nothing_to_count_by_is_an_error_that_lists_the_keys() => AskAsync(
        """
        { voyageGroups(by: []) { count } }
        """,
        """
        {}
        """);
}
