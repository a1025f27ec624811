namespace GraphApi.Plan.Walks.Chains;

/// <summary>Whether a link of a responsibility chain holds at the time in question. A link that cannot hold is in no chain.</summary>
public enum TimeFit
{
    /// <summary>It holds over the whole time, or is of a kind without dates.</summary>
    Certain,

    /// <summary>It may hold for all or a part of the time.</summary>
    Possible,
}
