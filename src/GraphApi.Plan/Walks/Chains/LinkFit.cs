using GraphApi.Model;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>How the time of a dated link stands to the reference interval.</summary>
public readonly record struct LinkFit(BoundFit Begin, BoundFit End)
{
    public bool MayOverlap => Begin != BoundFit.Misses && End != BoundFit.Misses;

    public TimeFit TimeFit => (Begin, End) == (BoundFit.Covers, BoundFit.Covers) ? TimeFit.Certain : TimeFit.Possible;

    /// <summary>Against a reference of which at least the last day is known.</summary>
    public static LinkFit Of(RecordedDates link, ReferenceInterval reference) => new(Beginning(link.Begin, reference), Ending(link.End, reference));

    private static BoundFit Beginning(PartialDate? begin, ReferenceInterval reference)
    {
        if (begin is not { } date)
        {
            return BoundFit.NotRecorded;
        }

        if (date.First > reference.Last)
        {
            return BoundFit.Misses;
        }

        if (reference.First is null)
        {
            return BoundFit.ReferenceOpen;
        }

        return Side(covers: date.Last <= reference.First, mayCover: date.First <= reference.LatestFirst, isInside: date.Last <= reference.EarliestLast);
    }

    private static BoundFit Ending(PartialDate? end, ReferenceInterval reference)
    {
        if (end is not { } date)
        {
            return BoundFit.NotRecorded;
        }

        return date.Last < reference.First
            ? BoundFit.Misses
            : Side(covers: date.First >= reference.Last, mayCover: date.Last >= reference.EarliestLast, isInside: date.First >= reference.LatestFirst);
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
