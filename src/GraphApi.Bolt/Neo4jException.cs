namespace GraphApi.Bolt;

/// <summary>The one exception of this client: a failure that the server reported or that talking to it met.</summary>
public sealed class Neo4jException : Exception
{
    /// <summary>Longest text of the server that is repeated in an error.</summary>
    private const int LongestServerText = 2_000;

    public Neo4jException(ErrorCategory category, string message, Exception? innerException = null)
        : base(message, innerException) => Category = category;

    private Neo4jException(ErrorCategory category, string code, string message)
        : base($"{message} ({code})")
    {
        Category = category;
        Code = code;
    }

    public ErrorCategory Category { get; }

    /// <summary>The server's code, such as Neo.ClientError.Statement.SyntaxError; null if the error is not the server's.</summary>
    public string? Code { get; }

    /// <summary>Whether the same work may be tried again, as far as the error alone can say.</summary>
    public bool IsRetriable => Category is ErrorCategory.Connection or ErrorCategory.Transient or ErrorCategory.NotAWriter or ErrorCategory.AuthorizationExpired;

    /// <summary>Whether the connection that met the error must not be used again.</summary>
    internal bool EndsConnection => Category is ErrorCategory.Connection or ErrorCategory.Protocol or ErrorCategory.Security
        or ErrorCategory.AuthorizationExpired or ErrorCategory.CommitUnknown
        || Code is ServerErrorCodes.DatabaseUnavailable or ServerErrorCodes.NoThreadsAvailable;

    internal static Neo4jException FromServer(string code, string message) =>
        new(ServerErrorCodes.Categorize(code), Truncate(code), Truncate(message));

    internal static Neo4jException Protocol(string message) => new(ErrorCategory.Protocol, message);

    internal static string Truncate(string serverText) =>
        serverText.Length <= LongestServerText ? serverText : string.Concat(serverText.AsSpan(0, LongestServerText), "...");
}
