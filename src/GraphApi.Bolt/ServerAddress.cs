using System.Globalization;

namespace GraphApi.Bolt;

/// <summary>The host and port of one server.</summary>
internal readonly record struct ServerAddress(string Host, int Port)
{
    public const int DefaultPort = 7687;

    /// <summary>Reads `host`, `host:port` or `[ipv6]:port`.</summary>
    public static bool TryParse(string text, out ServerAddress address)
    {
        address = default;
        var hostEnd = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) + 1 : text.IndexOf(':', StringComparison.Ordinal);
        if (hostEnd < 0)
        {
            hostEnd = text.Length;
        }

        var host = text[..hostEnd].Trim('[', ']');
        var port = DefaultPort;
        var rest = text.AsSpan(hostEnd);
        var hasPort = rest.IsEmpty
            || (rest[0] == ':' && int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= ushort.MaxValue);
        if (!hasPort || Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            return false;
        }

        address = new ServerAddress(host, port);
        return true;
    }

    public override string ToString() => Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}
