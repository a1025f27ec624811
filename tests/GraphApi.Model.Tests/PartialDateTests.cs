using System.Globalization;

namespace GraphApi.Model.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-10", "2022-10-01", "2022-10-31")]
    [InlineData("2022-10-21", "2022-10-21", "2022-10-21")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_partial_date_is_the_interval_that_it_covers(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal($"{first} to {last}", string.Create(CultureInfo.InvariantCulture, $"{date.First:yyyy-MM-dd} to {date.Last:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("0000")]
    [InlineData("20 22")]
    [InlineData("+202")]
    [InlineData("-2022")]
    [InlineData("2022-")]
    [InlineData("2022-1")]
    [InlineData("2022-00")]
    [InlineData("2022-13")]
    [InlineData("2022/10")]
    [InlineData("2022-10-")]
    [InlineData("2022-10-00")]
    [InlineData("2022-10-32")]
    [InlineData("2022-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2022-10/21")]
    [InlineData("2022-10-2")]
    [InlineData("2022-10-21T00:00")]
    [InlineData(" 2022")]
    [InlineData("2022 ")]
    [InlineData("٢٠٢٢")] // Digits of another script.
    public void Anything_else_is_no_partial_date(string text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Every_day_of_four_centuries_is_read_back()
    {
        for (var day = new DateOnly(1999, 12, 31); day < new DateOnly(2400, 3, 2); day = day.AddDays(1))
        {
            Assert.True(PartialDate.TryParse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var date));
            Assert.Equal(new PartialDate(day, day), date);
        }
    }
}
