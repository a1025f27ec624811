namespace GraphApi.Plan.Fields;

/// <summary>What a walk says of itself.</summary>
public enum WalkValue
{
    /// <summary>How many steps a path has.</summary>
    Length,

    /// <summary>Whether there are or may be more results than are shown.</summary>
    Truncated,

    /// <summary>How many records of a neighborhood were met and are not shown.</summary>
    Omitted,

    /// <summary>Whether a chain, or one link of it, holds at the time in question.</summary>
    TimeFit,

    /// <summary>Why a link is only possible.</summary>
    Note,

    /// <summary>How many further chains to the same official are not shown.</summary>
    Alternatives,
}
