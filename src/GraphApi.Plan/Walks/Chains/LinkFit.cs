using GraphApi.Model;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>How the time of a dated link stands to the reference interval.</summary>
public readonly record struct LinkFit(BoundFit Begin, BoundFit End)
{
    public bool MayOverlap => Begin != BoundFit.Misses && End != BoundFit.Misses;

    public TimeFit TimeFit => (Begin, End) == (BoundFit.Covers, BoundFit.Covers) ? TimeFit.Certain : TimeFit.Possible;

    /// <summary>Against a reference of which at least the last day is known.</summary>
    public static LinkFit Of(RecordedDates link, DateOnly? first, DateOnly last) => new(Beginning(link.Begin, first, last), Ending(link.End, first, last));

    private static BoundFit Beginning(PartialDate? begin, DateOnly? first, DateOnly last)
    {
        if (begin is not { } date)
        {
            return BoundFit.NotRecorded;
        }

        if (date.First > last)
        {
            return BoundFit.Misses;
        }

        if (first is null)
        {
            return BoundFit.ReferenceOpen;
        }

        return Side(covers: date.Last <= first, mayCover: date.First <= first, isInside: date.Last <= last);
    }

    private static BoundFit Ending(PartialDate? end, DateOnly? first, DateOnly last)
    {
        if (end is not { } date)
        {
            return BoundFit.NotRecorded;
        }

        return date.Last < first ? BoundFit.Misses : Side(covers: date.First >= last, mayCover: date.Last >= last, isInside: date.First >= first);
    }

    private static BoundFit Side(bool covers, bool mayCover, bool isInside) => (covers, mayCover, isInside) switch
    {
        (true, _, _) => BoundFit.Covers,
        (_, true, true) => BoundFit.MaybeInside,
        (_, true, false) => BoundFit.MaybeBeyond,
        (_, false, true) => BoundFit.Inside,
        (_, false, false) => BoundFit.InsideOrBeyond,
    };
}
