namespace GraphApi.Plan.Walks.Chains;

/// <summary>Says why a link is only possible: what is unknown, or what is partial.</summary>
public static class ChainNote
{
    /// <summary>The note of a dated link; null where it is certain.</summary>
    /// <param name="noun">What the link is called, such as "office".</param>
    /// <param name="link">The link's dates.</param>
    /// <param name="reference">What they are held against.</param>
    public static string? Of(string noun, RecordedDates link, ReferenceInterval reference)
    {
        if (!reference.IsKnown)
        {
            return reference.Name is null ? "no date to compare with" : $"date of {reference.Name} not recorded";
        }

        var fit = LinkFit.Of(link, reference);
        if (fit is { Begin: BoundFit.NotRecorded, End: BoundFit.NotRecorded })
        {
            return $"start and end of {noun} not recorded";
        }

        var begin = Beginning(fit.Begin, noun, reference.Name);
        var end = Ending(fit.End, noun, reference.Name);
        return begin is null || end is null ? begin ?? end : $"{begin}; {end}";
    }

    private static string? Beginning(BoundFit fit, string noun, string? reference) => fit switch
    {
        BoundFit.Covers => null,
        BoundFit.NotRecorded => $"start of {noun} not recorded",
        BoundFit.Inside => $"began during {reference}",
        BoundFit.InsideOrBeyond => $"began during or after {reference}",
        BoundFit.MaybeInside => $"may have begun during {reference}",
        BoundFit.MaybeBeyond => $"may have begun after {reference}",
        BoundFit.ReferenceOpen => $"start of {reference} not recorded",
        _ => throw new ArgumentOutOfRangeException(nameof(fit), fit, "A link that cannot hold is in no chain."),
    };

    private static string? Ending(BoundFit fit, string noun, string? reference) => fit switch
    {
        BoundFit.Covers => null,
        BoundFit.NotRecorded => $"end of {noun} not recorded",
        BoundFit.Inside => $"ended during {reference}",
        BoundFit.InsideOrBeyond => $"ended before or during {reference}",
        BoundFit.MaybeInside => $"may have ended during {reference}",
        BoundFit.MaybeBeyond => $"may have ended before {reference}",
        _ => throw new ArgumentOutOfRangeException(nameof(fit), fit, "A link that cannot hold is in no chain."),
    };
}
