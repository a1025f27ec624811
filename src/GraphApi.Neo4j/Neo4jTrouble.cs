using GraphApi.Bolt;
using GraphApi.Plan;

namespace GraphApi.Neo4j;

/// <summary>Says what an error of the client means for those who ask the backend.</summary>
internal static class Neo4jTrouble
{
    public static BackendException Translate(Neo4jException error, string uri) => new(TroubleOf(error.Category), $"Neo4j at {uri}: {error.Message}", error);

    private static BackendTrouble TroubleOf(ErrorCategory category) => category switch
    {
        ErrorCategory.Deadline or ErrorCategory.Terminated => BackendTrouble.Timeout,
        ErrorCategory.Protocol => BackendTrouble.Protocol,
        ErrorCategory.Security or ErrorCategory.Statement or ErrorCategory.ResultTooLarge => BackendTrouble.Rejected,
        _ => BackendTrouble.Unavailable,
    };
}
