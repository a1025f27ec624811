namespace GraphApi.Bolt;

/// <summary>The ways to authenticate that a server offers.</summary>
public static class AuthTokens
{
    /// <summary>For a server whose authentication is switched off.</summary>
    public static AuthToken None { get; } = new("none");

    public static AuthToken Basic(string username, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        ArgumentNullException.ThrowIfNull(password);
        return new AuthToken("basic", username, password);
    }

    /// <summary>A token of an identity provider.</summary>
    public static AuthToken Bearer(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return new AuthToken("bearer", credentials: token);
    }
}
