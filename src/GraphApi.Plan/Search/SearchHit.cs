using System.Collections.Immutable;

namespace GraphApi.Plan.Search;

/// <summary>An element that was found.</summary>
/// <param name="Id">Its id as UTF-8.</param>
/// <param name="PerMille">How well it fits: 1000 where a name is the text letter by letter, case and marks aside.</param>
/// <param name="Matches">Where the text was found: the value that fits best, then those that have words which the values before them lack.</param>
public sealed record SearchHit(byte[] Id, int PerMille, ImmutableArray<SearchMatch> Matches)
{
    /// <summary>How well it fits, up to 1.</summary>
    public double Score => PerMille / 1000.0;
}
