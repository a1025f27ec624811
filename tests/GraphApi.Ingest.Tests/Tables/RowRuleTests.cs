namespace GraphApi.Ingest.Tests.Tables;

public class RowRuleTests
{
    [Theory]
    [InlineData("2021,2020", "until: \"2020\" is before since, which is 2021")]
    [InlineData("2021-02,2021-01-31", "until: \"2021-01-31\" is before since, which is 2021-02")]
    // The end of 2021 is not before October 2021.
    [InlineData("2021-10,2021", null)]
    [InlineData("2021,2021-01", null)]
    [InlineData(",2020", null)]
    public void A_period_does_not_end_before_it_begins(string period, string? issue) =>
        Check("jobs.csv", "2020,2021", period, issue);

    [Theory]
    [InlineData("2022-10,2022-09,7,,", "dateTo: \"2022-09\" is before dateFrom, which is 2022-10")]
    [InlineData("2022-10,2022-11,7,6,", "countMax: \"6\" is less than count, which is 7")]
    [InlineData("2022-10,2022-11,7,7,", null)]
    [InlineData("2022-10,2022-11,,6,", null)]
    public void A_range_does_not_end_before_it_begins(string range, string? issue) => Check("trips.csv", "2022-10,,7,,", range, issue);

    [Theory]
    [InlineData("90.001,30", "latitude: \"90.001\" is no latitude; allowed are -90 to 90")]
    [InlineData("-90,-180.5", "longitude: \"-180.5\" is no longitude; allowed are -180 to 180")]
    [InlineData("-90,180", null)]
    public void Coordinates_lie_on_the_globe(string coordinates, string? issue) => Check("camps.csv", "46.5,30", coordinates, issue);

    private static void Check(string file, string old, string replacement, string? issue)
    {
        using var folder = new DataFolder();
        Assert.Equal(issue is null ? "" : $"{file}, row 2, column {issue}", folder.Replace(file, old, replacement).Issues());
    }
}
