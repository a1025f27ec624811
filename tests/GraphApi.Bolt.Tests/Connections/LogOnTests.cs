using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Sessions;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.Connections;

public sealed class LogOnTests : BoltTestBase
{
    private const string Advice = "Check that it runs and listens there; if it requires TLS, use a scheme that ends in +s or +ssc.";

    [Fact]
    public async Task HELLO_and_LOGON_follow_the_handshake()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.ShakeHandsAsync("00000405");
            await peer.ExpectAsync(
                """HELLO({"user_agent": "test/1.0", "bolt_agent": {"product": "test/1.0"}})""",
                """LOGON({"scheme": "basic", "principal": "neo4j", "credentials": "a-long-password"})""");
            await peer.SendAsync("""SUCCESS {"server": "Neo4j/5.26.30", "connection_id": "bolt-1"}""", "SUCCESS {}");
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(new DriverOptions { UserAgent = "test/1.0" }, AuthTokens.Basic("neo4j", "a-long-password"));

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_version_from_a_manifest_is_confirmed_in_front_of_HELLO()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.ShakeHandsAsync("000001FF0300040404000404050002080500");
            Assert.Equal("0000080500", await peer.ReadConfirmationAsync());
            await peer.ExpectAnyAsync(2);
            await peer.SendAsync("SUCCESS {}", "SUCCESS {}");
            await ServeOneAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_wrong_password_is_an_error_that_is_not_repeated()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.ShakeHandsAsync("00000805");
            await peer.ExpectAnyAsync(2);
            await peer.SendAsync("SUCCESS {}", """FAILURE {"neo4j_code": "Neo.ClientError.Security.Unauthorized", "message": "The client is unauthorized due to authentication failure."}""");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(new DriverOptions(), AuthTokens.Basic("neo4j", "wrong"));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().ReadAsync("RETURN 1", Cancellation));

        Assert.Equal(ErrorCategory.Security, error.Category);
        Assert.Equal("The client is unauthorized due to authentication failure. (Neo.ClientError.Security.Unauthorized)", error.Message);
    }

    [Fact]
    public async Task A_token_that_is_too_long_for_the_server_is_not_sent()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.ShakeHandsAsync("00000805");
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(new DriverOptions(), AuthTokens.Bearer(new string('x', 9_000)));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.VerifyConnectivityAsync(Cancellation));

        Assert.Equal("Logon has 9032 bytes, but a server accepts at most 8192 before it knows the user. Use a shorter token or user agent.", error.Message);
    }

    [Fact]
    public async Task An_HTTP_port_is_recognised()
    {
        await using var server = new FakeBoltServer(peer => peer.ShakeHandsAsync(Convert.ToHexString("HTTP/1.1 400 Bad Request"u8)));
        await using var driver = server.Driver();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.VerifyConnectivityAsync(Cancellation));

        Assert.Equal("The port answers in HTTP. It is not the server's Bolt port, which is 7687 unless configured otherwise.", error.Message);
    }

    [Fact]
    public async Task A_server_that_closes_without_a_word_may_want_TLS()
    {
        await using var server = new FakeBoltServer(peer =>
        {
            peer.Cut();
            return Task.CompletedTask;
        });
        await using var driver = server.Driver();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.VerifyConnectivityAsync(Cancellation));

        Assert.Equal(ErrorCategory.Connection, error.Category);
        Assert.EndsWith(Advice, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_where_nothing_listens_is_an_error_that_names_it()
    {
        string address;
        await using (var server = new FakeBoltServer())
        {
            address = server.Address;
        }

        await using var driver = GraphDatabase.Driver($"bolt://{address}", AuthTokens.None);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.VerifyConnectivityAsync(Cancellation));

        Assert.Equal($"No connection to {address}. Connection refused. {Advice}", error.Message);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_the_handshake_is_given_up()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var isWaiting = new TaskCompletionSource();
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.ShakeHandsAsync("");
            isWaiting.SetResult();
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver(new DriverOptions { TimeProvider = time });

        var connecting = driver.VerifyConnectivityAsync(Cancellation);
        await isWaiting.Task;
        time.Advance(TimeSpan.FromSeconds(15));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => connecting);
        Assert.Equal($"No connection to {server.Address}. 127.0.0.1: not connected after 15 s. {Advice}", error.Message);
    }

    [Fact]
    public void A_token_does_not_show_its_secret() => Assert.Equal("basic", AuthTokens.Basic("neo4j", "a-long-password").ToString());
}
