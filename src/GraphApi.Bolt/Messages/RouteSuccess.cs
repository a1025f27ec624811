using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>The metadata of ROUTE's SUCCESS: {rt: {ttl, db, servers: [{role, addresses}]}}. Addresses that are none are dropped.</summary>
internal sealed class RouteSuccess
{
    private RouteSuccess()
    {
    }

    public TimeSpan TimeToLive { get; private set; }

    public string? Database { get; private set; }

    public List<ServerAddress> Readers { get; } = [];

    public List<ServerAddress> Writers { get; } = [];

    public List<ServerAddress> Routers { get; } = [];

    public static RouteSuccess Read(ReadOnlySpan<byte> metadata)
    {
        var route = new RouteSuccess();
        var hasTable = false;
        var reader = new PackReader(metadata);
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            if (reader.ReadUtf8().SequenceEqual("rt"u8))
            {
                hasTable = true;
                route.ReadTable(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        reader.ExpectEnd();
        return hasTable ? route : throw Neo4jException.Protocol("The server answered ROUTE without a routing table.");
    }

    private void ReadTable(ref PackReader reader)
    {
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            var key = reader.ReadUtf8();
            if (key.SequenceEqual("ttl"u8))
            {
                TimeToLive = TimeSpan.FromSeconds(Math.Clamp(reader.ReadInteger(), 0, int.MaxValue));
            }
            else if (key.SequenceEqual("db"u8) && reader.PeekType() == PackType.String)
            {
                Database = reader.ReadString();
            }
            else if (key.SequenceEqual("servers"u8))
            {
                for (var servers = reader.ReadListHeader(); servers > 0; servers--)
                {
                    ReadServers(ref reader);
                }
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ReadServers(ref PackReader reader)
    {
        List<ServerAddress>? role = null;
        List<ServerAddress> addresses = [];
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            var key = reader.ReadUtf8();
            if (key.SequenceEqual("role"u8))
            {
                role = OfRole(reader.ReadUtf8());
            }
            else if (key.SequenceEqual("addresses"u8))
            {
                ReadAddresses(ref reader, addresses);
            }
            else
            {
                reader.Skip();
            }
        }

        role?.AddRange(addresses);
    }

    private static void ReadAddresses(ref PackReader reader, List<ServerAddress> addresses)
    {
        for (var count = reader.ReadListHeader(); count > 0; count--)
        {
            if (ServerAddress.TryParse(reader.ReadString(), out var address))
            {
                addresses.Add(address);
            }
        }
    }

    private List<ServerAddress>? OfRole(ReadOnlySpan<byte> role) => role switch
    {
        _ when role.SequenceEqual("READ"u8) => Readers,
        _ when role.SequenceEqual("WRITE"u8) => Writers,
        _ when role.SequenceEqual("ROUTE"u8) => Routers,
        _ => null,
    };
}
