using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Tests.Walks.Chains;

public sealed class LinkFitTests
{
    [Theory]
    [InlineData("2022-01..2023-01", "certain")]
    [InlineData("2022-10-21..2022-10-25", "certain")]
    [InlineData("2022-01..", "end of office not recorded")]
    [InlineData("..2023-01", "start of office not recorded")]
    [InlineData("..", "start and end of office not recorded")]
    [InlineData("2022-10-22..2023-01", "began during the transfer")]
    [InlineData("2022-10-25..2023-01", "began during the transfer")]
    [InlineData("2022-10-26..2023-01", "never")]
    [InlineData("2022-11..2023-01", "never")]
    [InlineData("2022-10..2023-01", "may have begun after the transfer")]
    [InlineData("2022..2023-01", "may have begun after the transfer")]
    [InlineData("2022-01..2022-10-24", "ended during the transfer")]
    [InlineData("2022-01..2022-10-21", "ended during the transfer")]
    [InlineData("2022-01..2022-10-20", "never")]
    [InlineData("2022-01..2022", "may have ended before the transfer")]
    [InlineData("2022-10-22..2022-10-24", "began during the transfer; ended during the transfer")]
    [InlineData("..2022-10-24", "start of office not recorded; ended during the transfer")]
    [InlineData("2022-10-22..", "began during the transfer; end of office not recorded")]
    public void An_office_is_held_against_a_transfer_of_known_days(string office, string expected) =>
        Assert.Equal(expected, Fit(office, "2022-10-21..2022-10-25"));

    [Theory]
    [InlineData("2022-09..2023", "certain")]
    [InlineData("2022-10..2023", "may have begun after the transfer")]
    [InlineData("2022-10-01..2023", "certain")]
    [InlineData("2022-10-02..2023", "may have begun after the transfer")]
    [InlineData("2022..2023", "may have begun after the transfer")]
    [InlineData("2021..2022-10", "may have ended before the transfer")]
    [InlineData("2021..2022-10-31", "certain")]
    [InlineData("2021..2022-10-30", "may have ended before the transfer")]
    [InlineData("2021..2022-09-30", "never")]
    public void A_transfer_of_which_the_month_is_known_may_have_been_on_any_of_its_days(string office, string expected) =>
        Assert.Equal(expected, Fit(office, "2022-10"));

    [Theory]
    [InlineData("2022-11-03..2023", "2022-10..2022-12", "began during the transfer")]
    [InlineData("2022-11..2023", "2022-10..2022-12", "began during the transfer")]
    [InlineData("2022-10-03..2023", "2022-10..2022-12", "may have begun during the transfer")]
    [InlineData("2022-12-03..2023", "2022-10..2022-12", "began during or after the transfer")]
    [InlineData("2022-10-12..2023", "2022-10..2022-10-15", "may have begun during the transfer")]
    [InlineData("2022-10-16..2023", "2022-10..2022-10-15", "never")]
    [InlineData("2021..2022-11-03", "2022-10..2022-12", "ended during the transfer")]
    [InlineData("2021..2022-12-03", "2022-10..2022-12", "may have ended during the transfer")]
    [InlineData("2021..2022-10-03", "2022-10..2022-12", "ended before or during the transfer")]
    [InlineData("2021..2022-10-22", "2022-10-20..2022-10", "may have ended during the transfer")]
    public void Nothing_is_said_to_have_been_during_a_transfer_that_may_not_have_begun_or_may_be_over(string office, string transfer, string expected) =>
        Assert.Equal(expected, Fit(office, transfer));

    [Theory]
    [InlineData("2022-10-21..2023", "certain")]
    [InlineData("2022-10..2023", "may have begun after the date")]
    [InlineData("2022-10-22..2023", "never")]
    [InlineData("2021..2022-10", "may have ended before the date")]
    [InlineData("2021..2022-10-21", "certain")]
    [InlineData("2021..2022-10-20", "never")]
    [InlineData("2021..", "end of office not recorded")]
    public void A_date_that_is_asked_for_is_one_day(string office, string expected) =>
        Assert.Equal(expected, Fit(office, ReferenceInterval.At(new DateOnly(2022, 10, 21))));

    [Theory]
    [InlineData("2022-11..2023", "2022-10-21..2022-11-25", "began during or after the transfer")]
    [InlineData("2021..2022-11", "2022-11-20..2022-12-25", "ended before or during the transfer")]
    public void A_date_can_reach_beyond_the_transfer(string office, string transfer, string expected) => Assert.Equal(expected, Fit(office, transfer));

    [Theory]
    [InlineData("2021..2023", "start of the transfer not recorded")]
    [InlineData("2022-11..2023", "never")]
    [InlineData("2021..2021", "start of the transfer not recorded; ended before or during the transfer")]
    public void A_transfer_can_be_known_by_its_end_alone(string office, string expected) => Assert.Equal(expected, Fit(office, "..2022-10"));

    [Fact]
    public void Without_a_date_to_compare_with_nothing_is_certain()
    {
        Assert.Equal("date of the transfer not recorded", Fit("2021..2023", ".."));
        Assert.Equal("no date to compare with", Fit("2021..2023", ReferenceInterval.None));
    }

    private static string Fit(string office, string transfer) => Fit(office, ReferenceInterval.Of("transfer", Dates.Read(transfer)));

    private static string Fit(string office, ReferenceInterval reference)
    {
        var dates = Dates.Read(office);
        if (reference.IsKnown && !LinkFit.Of(dates, reference).MayOverlap)
        {
            return "never";
        }

        return ChainNote.Of("office", dates, reference) ?? "certain";
    }
}
