using GraphApi.Model.Types;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>Which chains are looked for.</summary>
/// <param name="Rules">What carries responsibility.</param>
/// <param name="At">The day at which the links are to hold; null for the dates of a record of the chain.</param>
/// <param name="MaxLength">The most links of a chain.</param>
/// <param name="PerOfficial">How many chains to each official are wanted.</param>
/// <param name="Count">How many chains are wanted together.</param>
public sealed record ChainRequest(ResponsibilityRules Rules, DateOnly? At, int MaxLength, int PerOfficial, int Count)
{
    /// <summary>The longest chain that can be asked for.</summary>
    public const int LongestChain = 12;

    /// <summary>What the links of a chain are held against that has so far none but this record, or that has <paramref name="known"/> from an earlier one.</summary>
    public ReferenceInterval ReferenceAt(ChainRecord record, ReferenceInterval known)
    {
        if (At is { } day)
        {
            return ReferenceInterval.At(day);
        }

        return known.Name is null && (record.Type.Begin is not null || record.Type.End is not null)
            ? ReferenceInterval.Of(record.Type.NameInWords, record.Dates)
            : known;
    }
}
