namespace GraphApi.Plan.Walks.Chains;

/// <summary>How one end of a link's time stands to the reference interval: "beyond" is after it for a beginning, and before it for an end.</summary>
public enum BoundFit
{
    /// <summary>The link reaches over that side of the reference.</summary>
    Covers,

    /// <summary>The link's date is not recorded.</summary>
    NotRecorded,

    /// <summary>It lies inside the reference.</summary>
    Inside,

    /// <summary>It lies inside the reference or beyond it.</summary>
    InsideOrBeyond,

    /// <summary>The link reaches over that side, or the date lies inside.</summary>
    MaybeInside,

    /// <summary>The link reaches over that side, or the date lies inside or even beyond.</summary>
    MaybeBeyond,

    /// <summary>That side of the reference is not known.</summary>
    ReferenceOpen,

    /// <summary>It lies beyond: the two never meet.</summary>
    Misses,
}
