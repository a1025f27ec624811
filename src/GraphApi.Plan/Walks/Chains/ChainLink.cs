using GraphApi.Model.Types;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>A relationship that leads from one record of a chain search up to another; records are numbers of the <see cref="ChainGraph"/>.</summary>
/// <param name="Id">Its id as UTF-8.</param>
/// <param name="Rule">The rule that makes it a link.</param>
/// <param name="From">The lower record.</param>
/// <param name="To">The upper record.</param>
/// <param name="Value">The value that the rule chooses by; null where it does not choose.</param>
/// <param name="Dates">When it begins and ends.</param>
/// <param name="Strength">How strongly it is supported.</param>
public sealed record ChainLink(
    ReadOnlyMemory<byte> Id, ResponsibilityRule Rule, int From, int To, string? Value, RecordedDates Dates, EvidenceStrength Strength)
{
    /// <summary>True where relationships of the type have dates, recorded or not.</summary>
    public bool IsDated => Rule.Relationship.Begin is not null || Rule.Relationship.End is not null;

    /// <summary>False where the two certainly do not meet.</summary>
    public bool MayHoldAt(ReferenceInterval reference) =>
        !IsDated || !reference.IsKnown || LinkFit.Of(Dates, reference).MayOverlap;

    public TimeFit TimeFitAt(ReferenceInterval reference) => !IsDated ? TimeFit.Certain
        : reference.IsKnown ? LinkFit.Of(Dates, reference).TimeFit
        : TimeFit.Possible;

    /// <summary>Why it is only possible; null where it is certain.</summary>
    public string? NoteAt(ReferenceInterval reference) => IsDated ? ChainNote.Of(Rule.Noun, Dates, reference) : null;
}
