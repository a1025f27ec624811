namespace GraphApi.Bolt.Connections;

/// <summary>A connection URI, taken apart: bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc, a host, perhaps a port and, for neo4j, a query string.</summary>
internal sealed record ServerUri(ServerAddress Address, Encryption Encryption, bool IsRouting, IReadOnlyList<KeyValuePair<string, string>> RoutingParameters)
{
    public static ServerUri Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new ArgumentException($"'{text}' is no connection URI. Write it like bolt://localhost:7687 or neo4j+s://db.example.org.");
        }

        var (isRouting, encryption) = ParseScheme(uri.Scheme);
        if (uri.UserInfo.Length > 0)
        {
            throw new ArgumentException("A connection URI does not hold a user or password; give them as an AuthToken.");
        }

        if (uri.AbsolutePath is not ("" or "/") || uri.Fragment.Length > 0)
        {
            throw new ArgumentException($"A connection URI ends after the port, but this one goes on with '{uri.AbsolutePath}{uri.Fragment}'. The database is an option of the session.");
        }

        if (!isRouting && uri.Query.Length > 0)
        {
            throw new ArgumentException($"'{uri.Query}' is a routing context, which only the neo4j schemes take.");
        }

        var address = new ServerAddress(uri.Host.Trim('[', ']'), uri.Port > 0 ? uri.Port : ServerAddress.DefaultPort);
        return new ServerUri(address, encryption, isRouting, ParseQuery(uri.Query));
    }

    private static (bool IsRouting, Encryption Encryption) ParseScheme(string scheme) => scheme switch
    {
        "bolt" => (false, Encryption.Off),
        "bolt+s" => (false, Encryption.Verified),
        "bolt+ssc" => (false, Encryption.AnyCertificate),
        "neo4j" => (true, Encryption.Off),
        "neo4j+s" => (true, Encryption.Verified),
        "neo4j+ssc" => (true, Encryption.AnyCertificate),
        _ => throw new ArgumentException($"The scheme '{scheme}' is not known; use bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc."),
    };

    private static List<KeyValuePair<string, string>> ParseQuery(string query)
    {
        List<KeyValuePair<string, string>> parameters = [];
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var key = Uri.UnescapeDataString(equals < 0 ? part : part[..equals]);
            if (equals <= 0 || key == "address" || parameters.Exists(parameter => parameter.Key == key))
            {
                throw new ArgumentException($"'{part}' cannot be part of a routing context: write each key once, as key=value; 'address' is reserved.");
            }

            parameters.Add(new(key, Uri.UnescapeDataString(part[(equals + 1)..])));
        }

        return parameters;
    }
}
