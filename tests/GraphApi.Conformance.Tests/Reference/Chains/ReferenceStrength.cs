namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>How well a link is supported; the weaker is the lesser.</summary>
internal sealed record ReferenceStrength(bool IsDisputed, int Publishers, int Sources) : IComparable<ReferenceStrength>
{
    public int CompareTo(ReferenceStrength? other) =>
        (!IsDisputed, Publishers, Sources).CompareTo((!other!.IsDisputed, other.Publishers, other.Sources));
}
