using GraphApi.Bolt.Messages;
using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;

namespace GraphApi.Bolt.Tests.Messages;

public sealed class RequestTests
{
    private static readonly ServerAddress Address = new("db.example.org", 7687);
    private static readonly RoutingContext Routing = new(Address, []);

    [Fact]
    public void HELLO() => AssertBytes("message/client/HELLO", new HelloMessage("graph-api/1.0", routing: null));

    [Fact]
    public void HELLO_with_a_routing_context() =>
        AssertBytes("message/client/HELLO-routing", new HelloMessage("graph-api/1.0", new RoutingContext(Address, [new("region", "eu")])));

    [Fact]
    public void LOGON_basic() => AssertBytes("message/client/LOGON-basic", new LogonMessage(AuthTokens.Basic("neo4j", "a-long-password")));

    [Fact]
    public void LOGON_none() => AssertBytes("message/client/LOGON-none", new LogonMessage(AuthTokens.None));

    [Fact]
    public void LOGON_bearer() => AssertBytes("message/client/LOGON-bearer", new LogonMessage(AuthTokens.Bearer("token")));

    [Fact]
    public void RESET() => AssertBytes("message/client/RESET", default(ResetMessage));

    [Fact]
    public void GOODBYE() => AssertBytes("message/client/GOODBYE", default(GoodbyeMessage));

    [Fact]
    public void RUN_in_read_mode()
    {
        using var parameters = new QueryParameters().Add("id", "item-7");

        // The parameters have the widest form of a map's size, which is not the smallest one of the vector.
        AssertText("message/client/RUN-read", new RunMessage(new Query("MATCH (n:Person {id: $id}) RETURN n.name AS name"), parameters.Pack(), new TransactionExtra(AccessMode.Read, "neo4j")));
    }

    [Fact]
    public void RUN_in_a_transaction() => AssertBytes("message/client/RUN-in-tx", new RunMessage(new Query("RETURN 1"), ReadOnlyMemory<byte>.Empty, extra: null));

    [Fact]
    public void PULL_all() => AssertBytes("message/client/PULL-all", new PullMessage(-1));

    [Fact]
    public void PULL_a_page() => AssertBytes("message/client/PULL-1000", new PullMessage(1000));

    [Fact]
    public void DISCARD() => AssertBytes("message/client/DISCARD-all", default(DiscardMessage));

    [Fact]
    public void BEGIN() => AssertBytes("message/client/BEGIN", new BeginMessage(new TransactionExtra(AccessMode.Read, "neo4j")));

    [Fact]
    public void BEGIN_with_bookmarks() => AssertBytes("message/client/BEGIN-bookmarks", new BeginMessage(
        new TransactionExtra(AccessMode.Write, "neo4j") { Bookmarks = ["FB:abc", "FB:def"], Timeout = TimeSpan.FromSeconds(30) }));

    [Fact]
    public void COMMIT() => AssertBytes("message/client/COMMIT", default(CommitMessage));

    [Fact]
    public void ROUTE() => AssertBytes("message/client/ROUTE", new RouteMessage(Routing, [], "neo4j"));

    [Fact]
    public void ROUTE_for_the_home_database_with_bookmarks() => Assert.Equal(
        """66({"address": "db.example.org:7687"}, ["FB:abc"], {})""", PackText.Of(Pack(new RouteMessage(Routing, ["FB:abc"], database: null))));

    [Fact]
    public void A_timeout_below_a_millisecond_does_not_become_zero_which_would_mean_none() => Assert.Equal(
        """11({"tx_timeout": 1, "mode": "w"})""", PackText.Of(Pack(new BeginMessage(new TransactionExtra(AccessMode.Write, Database: null) { Timeout = TimeSpan.FromTicks(1) }))));

    private static void AssertBytes<TRequest>(string vector, TRequest request)
        where TRequest : struct, IRequest => Assert.Equal(Convert.ToHexString(BoltVectors.Bytes(BoltVectors.Get(vector))), Convert.ToHexString(Pack(request)));

    private static void AssertText<TRequest>(string vector, TRequest request)
        where TRequest : struct, IRequest => Assert.Equal(PackText.Of(BoltVectors.Bytes(BoltVectors.Get(vector))), PackText.Of(Pack(request)));

    private static byte[] Pack<TRequest>(TRequest request)
        where TRequest : struct, IRequest
    {
        using var writer = new PackWriter();
        request.Write(writer);
        return writer.Written.ToArray();
    }
}
