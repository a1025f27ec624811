namespace GraphApi.Bolt;

/// <summary>What kind of failure a <see cref="Neo4jException"/> is, and with it what the caller can do about it.</summary>
public enum ErrorCategory
{
    /// <summary>The server could not be reached, or the connection broke or fell silent.</summary>
    Connection,

    /// <summary>The peer sent bytes that the protocol does not allow, or refused ours as malformed.</summary>
    Protocol,

    /// <summary>The server does not accept the credentials, or the user may not do this.</summary>
    Security,

    /// <summary>The authorization has to be renewed; another connection may succeed.</summary>
    AuthorizationExpired,

    /// <summary>The server is busy, starting, stopping or short of a resource.</summary>
    Transient,

    /// <summary>The member that was asked does not take writes (now).</summary>
    NotAWriter,

    /// <summary>The statement or its parameters are at fault.</summary>
    Statement,

    /// <summary>The transaction was stopped by us, by an operator or by the server's time limit.</summary>
    Terminated,

    /// <summary>The server failed inside.</summary>
    Database,

    /// <summary>No connection became free in time.</summary>
    PoolExhausted,

    /// <summary>The result is larger than the session allows.</summary>
    ResultTooLarge,

    /// <summary>The query took longer than the session allows.</summary>
    Deadline,

    /// <summary>The connection was lost after COMMIT had been sent: the transaction may or may not have been committed.</summary>
    CommitUnknown,
}
