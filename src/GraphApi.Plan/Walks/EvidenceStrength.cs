namespace GraphApi.Plan.Walks;

/// <summary>How strongly a relationship is supported, for finding the weakest one of a way: disputed is weaker than undisputed, then fewer publishers, then fewer sources.</summary>
public readonly record struct EvidenceStrength(bool IsDisputed, int Publishers, int Sources)
{
    /// <summary>Less than zero where this is the weaker one.</summary>
    public int CompareTo(EvidenceStrength other)
    {
        if (IsDisputed != other.IsDisputed)
        {
            return IsDisputed ? -1 : 1;
        }

        return Publishers != other.Publishers ? Publishers.CompareTo(other.Publishers) : Sources.CompareTo(other.Sources);
    }
}
