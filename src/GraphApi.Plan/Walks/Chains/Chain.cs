using System.Collections.Immutable;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>A responsibility chain: links from the subject up to an official.</summary>
/// <param name="Links">In order from the subject up; never empty.</param>
/// <param name="Reference">What their times are held against.</param>
public sealed record Chain(ImmutableArray<ChainLink> Links, ReferenceInterval Reference)
{
    /// <summary>The first of the links with the weakest evidence.</summary>
    public ChainLink WeakestLink { get; } = Weakest(Links);

    public int Official => Links[^1].To;

    /// <summary>The weakest of the links.</summary>
    public TimeFit TimeFit => Links.Any(link => link.TimeFitAt(Reference) == TimeFit.Possible) ? TimeFit.Possible : TimeFit.Certain;

    private static ChainLink Weakest(ImmutableArray<ChainLink> links)
    {
        var weakest = links[0];
        foreach (var link in links)
        {
            weakest = link.Strength.CompareTo(weakest.Strength) < 0 ? link : weakest;
        }

        return weakest;
    }
}
