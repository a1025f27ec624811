namespace GraphApi.Plan.Walks.Chains;

/// <summary>The days that the links of one chain are held against.</summary>
/// <param name="First">Null where it is not known.</param>
/// <param name="Last">Null where no day is known at all; there is no first day then either.</param>
/// <param name="Name">What a note calls it: "the date" that was asked for, or the record whose dates these are, such as "the transfer"; null where there is neither.</param>
public readonly record struct ReferenceInterval(DateOnly? First, DateOnly? Last, string? Name)
{
    /// <summary>Neither a date was asked for, nor has the chain a record with dates of its own.</summary>
    public static ReferenceInterval None => default;

    public bool IsKnown => Last is not null;

    public static ReferenceInterval At(DateOnly day) => new(day, day, "the date");

    /// <summary>A record's own dates. What has no end on record ended with its beginning; what has only an end began at some earlier day.</summary>
    public static ReferenceInterval Of(string nameInWords, RecordedDates dates)
    {
        var (begin, end) = (dates.Begin, dates.End);
        var last = begin is { } first && end is { } final && first.Last > final.Last ? first.Last : (end ?? begin)?.Last;
        return new ReferenceInterval(begin?.First, last, $"the {nameInWords}");
    }
}
