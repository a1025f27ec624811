using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>LOGON, B1 6A {scheme, principal, credentials}; it must be sent to a server without authentication, too.</summary>
internal readonly struct LogonMessage(AuthToken token) : IRequest
{
    public static RequestKind Kind => RequestKind.Logon;

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader((byte)Kind, fieldCount: 1);
        writer.WriteMapHeader(1 + (token.Principal is null ? 0 : 1) + (token.Credentials is null ? 0 : 1));
        writer.WriteUtf8("scheme"u8);
        writer.WriteString(token.Scheme);
        if (token.Principal is { } principal)
        {
            writer.WriteUtf8("principal"u8);
            writer.WriteString(principal);
        }

        if (token.Credentials is { } credentials)
        {
            writer.WriteUtf8("credentials"u8);
            writer.WriteString(credentials);
        }
    }
}
