namespace GraphApi.Plan.Walks.Chains;

/// <summary>The days that the links of one chain are held against.</summary>
/// <param name="First">The first of them, or the earliest day that can be; null where it is not known.</param>
/// <param name="LatestFirst">The latest day that can be the first; null with it.</param>
/// <param name="EarliestLast">The earliest day that can be the last; null with it.</param>
/// <param name="Last">The last of them, or the latest day that can be; null where no day is known at all: there is no first day then either.</param>
/// <param name="Name">What a note calls it: "the date" that was asked for, or the record whose dates these are, such as "the transfer"; null where there is neither.</param>
public readonly record struct ReferenceInterval(DateOnly? First, DateOnly? LatestFirst, DateOnly? EarliestLast, DateOnly? Last, string? Name)
{
    /// <summary>Neither a date was asked for, nor has the chain a record with dates of its own.</summary>
    public static ReferenceInterval None => default;

    public bool IsKnown => Last is not null;

    public static ReferenceInterval At(DateOnly day) => new(day, day, day, day, "the date");

    /// <summary>A record's own dates. What has no end on record, or one before its beginning, ended with its beginning; what has only an end began at some earlier day.</summary>
    public static ReferenceInterval Of(string nameInWords, RecordedDates dates)
    {
        var (begin, end) = (dates.Begin, dates.End);
        var last = begin?.First > end?.Last ? begin?.Last : (end ?? begin)?.Last;
        return new ReferenceInterval(begin?.First, Earlier(begin?.Last, last), Later((end ?? begin)?.First, begin?.First), last, $"the {nameInWords}");
    }

    private static DateOnly? Earlier(DateOnly? day, DateOnly? other) => day > other ? other : day;

    private static DateOnly? Later(DateOnly? day, DateOnly? other) => day < other ? other : day;
}
