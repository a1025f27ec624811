namespace GraphApi.Plan;

/// <summary>The ways in which a backend can be in trouble.</summary>
public enum BackendTrouble
{
    /// <summary>It cannot be reached, or has no data yet.</summary>
    Unavailable,

    /// <summary>It did not answer in time.</summary>
    Timeout,

    /// <summary>It answered in a way that makes no sense.</summary>
    Protocol,

    /// <summary>It refused the request.</summary>
    Rejected,
}
