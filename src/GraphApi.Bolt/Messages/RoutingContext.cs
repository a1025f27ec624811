using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>The {routing} map of HELLO and ROUTE: the address that the client knows the server by, and the query string of its URI.</summary>
internal sealed record RoutingContext(ServerAddress Address, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    public void Write(PackWriter writer)
    {
        writer.WriteMapHeader(1 + Parameters.Count);
        writer.WriteUtf8("address"u8);
        writer.WriteString(Address.ToString());
        foreach (var (key, value) in Parameters)
        {
            writer.WriteString(key);
            writer.WriteString(value);
        }
    }
}
