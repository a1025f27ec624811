namespace GraphApi.Plan;

/// <summary>The ways in which a backend can be in trouble.</summary>
public enum BackendTrouble
{
    /// <summary>It cannot be reached now.</summary>
    Unavailable,

    /// <summary>It holds no data set, or none that fits the model; somebody has to load one.</summary>
    NoDataset,

    /// <summary>It did not answer in time.</summary>
    Timeout,

    /// <summary>It answered in a way that makes no sense.</summary>
    Protocol,

    /// <summary>It refused the request.</summary>
    Rejected,
}
