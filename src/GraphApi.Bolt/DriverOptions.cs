using System.Security.Cryptography.X509Certificates;

namespace GraphApi.Bolt;

/// <summary>How a driver connects, pools, waits and retries. The names are those of the official drivers where the meaning is the same.</summary>
public sealed record DriverOptions
{
    /// <summary>A name and a version, shown in the server's log and in SHOW CONNECTIONS.</summary>
    public string UserAgent { get; init; } = "graph-api/1.0";

    /// <summary>How many connections to one server may be open at once. All pools of all clients together have to stay well below the server's 400 threads.</summary>
    public int MaxConnectionPoolSize { get; init; } = 100;

    /// <summary>How long to wait for a connection, whether it has to become free, be checked or be opened.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long opening one connection to one address may take, from TCP to the answer to LOGON.</summary>
    public TimeSpan ConnectionTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The age at which a connection is replaced; less than what a load balancer in between grants.</summary>
    public TimeSpan MaxConnectionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A connection that was idle for longer is asked for a sign of life before it is used.</summary>
    public TimeSpan ConnectionLivenessThreshold { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the server may be silent while it works; without a value, what the server itself names, or two minutes.</summary>
    public TimeSpan? ReadTimeout { get; init; }

    /// <summary>How long a cancelled query or a sign of life may take to be answered before the connection is closed instead.</summary>
    public TimeSpan ResetTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>For how long work that failed and is safe to repeat is tried again.</summary>
    public TimeSpan MaxTransactionRetryTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The pause before the first repetition; it doubles with each.</summary>
    public TimeSpan InitialRetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The largest message that is accepted.</summary>
    public int MaxMessageBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The roots to trust instead of those of the system, for the schemes that end in +s; empty for the system's.</summary>
    public X509Certificate2Collection TrustedCertificates { get; init; } = [];

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(UserAgent);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxConnectionPoolSize);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMessageBytes, 1024);
        ThrowIfNotPositive(ConnectionAcquisitionTimeout, nameof(ConnectionAcquisitionTimeout));
        ThrowIfNotPositive(ConnectionTimeout, nameof(ConnectionTimeout));
        ThrowIfNotPositive(MaxConnectionLifetime, nameof(MaxConnectionLifetime));
        ThrowIfNotPositive(ReadTimeout ?? TimeSpan.MaxValue, nameof(ReadTimeout));
        ThrowIfNotPositive(ResetTimeout, nameof(ResetTimeout));
        ThrowIfNotPositive(InitialRetryDelay, nameof(InitialRetryDelay));
        ArgumentOutOfRangeException.ThrowIfLessThan(ConnectionLivenessThreshold, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTransactionRetryTime, TimeSpan.Zero);
    }

    private static void ThrowIfNotPositive(TimeSpan value, string name) => ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, name);
}
