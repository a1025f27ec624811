using GraphApi.Memory.Tests.Support;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Tests.Predicates;

public class DateComparisonTests : PredicateTestBase
{
    private const string Data = """
        people: id;name;born
        year;A;2022
        month;B;2022-10
        day;C;2022-10-21
        last;D;2022-12-31
        leap;E;2024-02-29
        none;F;
        clubs: id;name;founded
        c-month;G;2022-10
        c-year;H;2023
        c-none;I;
        """;

    [Theory]
    [InlineData(Comparison.Equal, "2022-10", "month")]
    [InlineData(Comparison.Equal, "2022-10-01", "")]
    [InlineData(Comparison.Less, "2022-11", "day month")]
    [InlineData(Comparison.Less, "2022-10", "")]
    [InlineData(Comparison.Less, "2023", "day last month year")]
    [InlineData(Comparison.LessOrEqual, "2022", "day last month year")]
    [InlineData(Comparison.LessOrEqual, "2022-10", "day month")]
    [InlineData(Comparison.LessOrEqual, "2022-10-21", "day")]
    [InlineData(Comparison.Greater, "2022-10-20", "day last leap")]
    [InlineData(Comparison.Greater, "2022-10-21", "last leap")]
    [InlineData(Comparison.Greater, "2022-10", "last leap")]
    [InlineData(Comparison.Greater, "2022", "leap")]
    [InlineData(Comparison.GreaterOrEqual, "2022", "day last leap month year")]
    [InlineData(Comparison.GreaterOrEqual, "2022-10", "day last leap month")]
    [InlineData(Comparison.GreaterOrEqual, "2022-10-21", "day last leap")]
    [InlineData(Comparison.Within, "2022", "day last month year")]
    [InlineData(Comparison.Within, "2022-10", "day month")]
    [InlineData(Comparison.Within, "2022-10-21", "day")]
    [InlineData(Comparison.Within, "2024-02", "leap")]
    public void Partial_dates_compare_as_intervals(Comparison comparison, string operand, string expected) =>
        Assert.Equal(expected, Ids(Data, "Person", Values.Is("Person.born", comparison, operand)));

    [Theory]
    [InlineData(Comparison.Equal, "2023", "c-year")]
    [InlineData(Comparison.Less, "2023", "c-month")]
    [InlineData(Comparison.LessOrEqual, "2023", "c-month c-year")]
    [InlineData(Comparison.Greater, "2022-10", "c-year")]
    [InlineData(Comparison.GreaterOrEqual, "2022-10", "c-month c-year")]
    [InlineData(Comparison.Within, "2022", "c-month")]
    public void Dates_without_an_index_compare_the_same(Comparison comparison, string operand, string expected) =>
        Assert.Equal(expected, Ids(Data, "Club", Values.Is("Club.founded", comparison, operand)));

    [Fact]
    public void Dates_are_among_choices_by_their_text()
    {
        Assert.Equal("month year", Ids(Data, "Person", Values.In("Person.born", "2022", "2022-10", "1999")));
        Assert.Equal("c-month", Ids(Data, "Club", Values.In("Club.founded", "2022-10", "2022-10-01")));
        Assert.Equal("none", Ids(Data, "Person", Values.IsNull("Person.born")));
    }
}
