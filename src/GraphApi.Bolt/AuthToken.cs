namespace GraphApi.Bolt;

/// <summary>What a connection proves its user with; made by <see cref="AuthTokens"/>, and never shown as text.</summary>
public sealed class AuthToken
{
    internal AuthToken(string scheme, string? principal = null, string? credentials = null)
    {
        Scheme = scheme;
        Principal = principal;
        Credentials = credentials;
    }

    public string Scheme { get; }

    internal string? Principal { get; }

    internal string? Credentials { get; }

    public override string ToString() => Scheme;
}
