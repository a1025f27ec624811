using GraphApi.Bolt.Connections;
using GraphApi.Bolt.Routing;

namespace GraphApi.Bolt;

/// <summary>Where clients of a Neo4j server start.</summary>
public static class GraphDatabase
{
    /// <summary>
    /// Makes a driver, which connects when it is first used. bolt:// is one server; neo4j:// is a cluster, a managed service, or one server as well;
    /// +s adds TLS, +ssc TLS with any certificate.
    /// </summary>
    public static Driver Driver(string uri, AuthToken authToken, DriverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(authToken);
        options ??= new DriverOptions();
        options.Validate();
        var server = ServerUri.Parse(uri);
        var connector = new BoltConnector(server, authToken, options);
        ConnectionPool CreatePool(ServerAddress address) => new(address, connector, options);
        IConnectionSource connections = server.IsRouting ? new RoutedConnections(server, CreatePool, options.TimeProvider) : new DirectConnections(CreatePool(server.Address));
        return new Driver(connections, options);
    }

    /// <summary>What is wrong with a connection URI, as a sentence; null where a driver can be made of it.</summary>
    public static string? FindFault(string uri)
    {
        try
        {
            ServerUri.Parse(uri);
            return null;
        }
        catch (ArgumentException fault)
        {
            return fault.Message;
        }
    }
}
