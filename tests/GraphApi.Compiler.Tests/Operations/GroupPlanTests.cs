namespace GraphApi.Compiler.Tests.Operations;

public class GroupPlanTests : PlanTests
{
    [Fact]
    public void Records_are_counted_by_values_dates_items_and_far_records() => Assert.Equal(
        """
        Operation
          locationGroups: Groups Location by region, each of activities, year of firstReported, month of firstReported, each of operators
            where kind = CAMP
            key
              region: key 1
              a: key 2
              firstReportedYear: key 3
              m: key 4
              operators: key 5
                id
              kind: null
            count
        """,
        Plan(
            Apis.Graph,
            """
            { locationGroups(where: { kind: { eq: CAMP } }, by: [REGION, ACTIVITIES, FIRST_REPORTED_YEAR, FIRST_REPORTED_MONTH, OPERATORS]) {
                key { region a: activities firstReportedYear m: firstReportedMonth operators { id } kind } count } }
            """));

    [Fact]
    public void A_repeated_key_counts_once_and_keys_in_variables_are_part_of_the_plan() => Assert.Equal(
        """
        Operation
          personGroups: Groups Person by year of birthDate, each of nationalities
            n: count
        """,
        Plan(
            Apis.Graph,
            "query($by: [PersonGroupBy!]!) { personGroups(by: $by) { n: count } }",
            """{ "by": ["BIRTH_DATE_YEAR", "NATIONALITIES", "BIRTH_DATE_YEAR"] }"""));
}
