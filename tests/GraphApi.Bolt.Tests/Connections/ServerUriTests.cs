using GraphApi.Bolt.Connections;

namespace GraphApi.Bolt.Tests.Connections;

public sealed class ServerUriTests
{
    [Theory]
    [InlineData("bolt://localhost", "localhost:7687 Off")]
    [InlineData("bolt+s://db.example.org:7688", "db.example.org:7688 Verified")]
    [InlineData("bolt+ssc://[::1]:7688/", "[::1]:7688 AnyCertificate")]
    [InlineData("neo4j://127.0.0.1", "127.0.0.1:7687 Off routing")]
    [InlineData("neo4j+s://db.example.org?region=eu&policy=a%20b", "db.example.org:7687 Verified routing region=eu policy=a b")]
    [InlineData("neo4j+ssc://db", "db:7687 AnyCertificate routing")]
    public void A_URI_says_where_and_how_to_connect(string text, string expected)
    {
        var uri = ServerUri.Parse(text);

        var parameters = string.Concat(uri.RoutingParameters.Select(parameter => $" {parameter.Key}={parameter.Value}"));
        Assert.Equal(expected, $"{uri.Address} {uri.Encryption}{(uri.IsRouting ? " routing" : "")}{parameters}");
    }

    [Theory]
    [InlineData("localhost:7687", "'localhost:7687' is no connection URI. Write it like bolt://localhost:7687 or neo4j+s://db.example.org.")]
    [InlineData("http://localhost", "The scheme 'http' is not known; use bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc.")]
    [InlineData("bolt://neo4j:secret@localhost", "A connection URI does not hold a user or password; give them as an AuthToken.")]
    [InlineData("bolt://localhost?region=eu", "'?region=eu' is a routing context, which only the neo4j schemes take.")]
    [InlineData("bolt://localhost/neo4j", "A connection URI ends after the port, but this one goes on with '/neo4j'. The database is an option of the session.")]
    [InlineData("neo4j://localhost?address=x", "'address=x' cannot be part of a routing context: write each key once, as key=value; 'address' is reserved.")]
    [InlineData("neo4j://localhost?a=1&a=2", "'a=2' cannot be part of a routing context: write each key once, as key=value; 'address' is reserved.")]
    public void A_wrong_URI_is_explained(string text, string expected)
    {
        Assert.Equal(expected, GraphDatabase.FindFault(text));
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => GraphDatabase.Driver(text, AuthTokens.None)).Message);
    }

    [Theory]
    [InlineData("db.example.org:7688", "db.example.org:7688")]
    [InlineData("db", "db:7687")]
    [InlineData("127.0.0.1:1", "127.0.0.1:1")]
    [InlineData("[::1]:7688", "[::1]:7688")]
    [InlineData("db:0", null)]
    [InlineData("db:65536", null)]
    [InlineData("db:port", null)]
    [InlineData("", null)]
    [InlineData("a b:7687", null)]
    public void An_address_of_a_routing_table_is_a_host_and_a_port_or_nothing(string text, string? expected) =>
        Assert.Equal(expected, ServerAddress.TryParse(text, out var address) ? address.ToString() : null);
}
