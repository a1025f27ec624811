namespace GraphApi.Bolt;

/// <summary>Sorts the server's error codes into the categories that decide about retrying.</summary>
internal static class ServerErrorCodes
{
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";
    public const string NoThreadsAvailable = "Neo.TransientError.Request.NoThreadsAvailable";

    /// <summary>Codes that say something else than their classification does.</summary>
    private static readonly Dictionary<string, ErrorCategory> Exceptional = new(StringComparer.Ordinal)
    {
        // "Transient" in the spelling of 4.x, yet someone stopped the transaction on purpose.
        ["Neo.TransientError.Transaction.Terminated"] = ErrorCategory.Terminated,
        ["Neo.TransientError.Transaction.LockClientStopped"] = ErrorCategory.Terminated,
        ["Neo.ClientError.Transaction.Terminated"] = ErrorCategory.Terminated,
        ["Neo.ClientError.Transaction.LockClientStopped"] = ErrorCategory.Terminated,
        ["Neo.ClientError.Transaction.TransactionTimedOut"] = ErrorCategory.Terminated,
        ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"] = ErrorCategory.Terminated,
        ["Neo.ClientError.Cluster.NotALeader"] = ErrorCategory.NotAWriter,
        ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"] = ErrorCategory.NotAWriter,
        ["Neo.ClientError.Security.AuthorizationExpired"] = ErrorCategory.AuthorizationExpired,
    };

    public static ErrorCategory Categorize(string code)
    {
        if (Exceptional.TryGetValue(code, out var category))
        {
            return category;
        }

        return code switch
        {
            _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => ErrorCategory.Transient,
            _ when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => ErrorCategory.Database,
            _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => ErrorCategory.Security,
            _ when code.StartsWith("Neo.ClientError.Request.", StringComparison.Ordinal) => ErrorCategory.Protocol,
            _ => ErrorCategory.Statement,
        };
    }
}
