using System.Globalization;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>Writes the dates of links that meet a time and of links that do not, often by a day, and each date as exactly as a source might.</summary>
internal static class PlantedDates
{
    private const string Day = "yyyy-MM-dd";
    private const string Month = "yyyy-MM";

    private static readonly string[] s_exactness = [Day, Month, "yyyy"];

    /// <summary>A link that may hold on one of the days at least; any where no time is known.</summary>
    public static string Meeting(Random random, (DateOnly? First, DateOnly Last)? time)
    {
        var (first, last) = time ?? (null, new DateOnly(2022, 1, 1).AddDays(random.Next(365)));
        var begin = last.AddDays(-Distance(random));
        var end = (first ?? last).AddDays(Distance(random));
        return $"{Date(random, begin < end ? begin : end)}..{Date(random, begin < end ? end : begin)}";
    }

    /// <summary>A link that ended before the time, or began after it.</summary>
    public static string Outside(Random random, (DateOnly? First, DateOnly Last) time)
    {
        if (time.First is { } first && random.Next(2) == 0)
        {
            var end = random.Next(2) == 0 ? Write(first.AddDays(-1 - Distance(random)), Day) : Write(first.AddMonths(-1), Month);
            return $"{(random.Next(2) == 0 ? "" : "2015")}..{end}";
        }

        var begin = random.Next(2) == 0 ? Write(time.Last.AddDays(1 + Distance(random)), Day) : Write(time.Last.AddMonths(1), Month);
        return $"{begin}..{(random.Next(2) == 0 ? "" : "2030")}";
    }

    private static int Distance(Random random) => random.Next(3) == 0 ? 0 : random.Next(500);

    private static string Date(Random random, DateOnly day) => random.Next(5) == 0 ? "" : Write(day, s_exactness[random.Next(s_exactness.Length)]);

    private static string Write(DateOnly day, string exactness) => day.ToString(exactness, CultureInfo.InvariantCulture);
}
