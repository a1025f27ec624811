using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Sessions;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.Connections;

/// <summary>What a server must not do ends the connection with an error, and the next query gets another one.</summary>
public sealed class ProtocolViolationTests : BoltTestBase
{
    public static TheoryData<string, string> Violations => new()
    {
        { "RECORD [1]", "The server sent a record in answer to Run." },
        { "IGNORED", "The server answered Run with Ignored where SUCCESS for Run was due." },
        { Fields + "\nRECORD [1]\nIGNORED", "The server answered Pull with Ignored where SUCCESS for Pull was due." },
        { "SUCCESS {\"fields\": \"x\"}", "PackStream: a value of type List is due at byte 8, but its marker is 81." },
        { Fields + "\nSUCCESS {\"has_more\": 1}", "PackStream: a value of type Boolean is due at byte 10, but its marker is 01." },
        { Fields + "\nRECORD {\"a\": 1}", "PackStream: a value of type List is due at byte 2, but its marker is A1." },
        { "FAILURE {\"message\": \"What?\"}", "The server reported a failure without a code." },
    };

    [Theory, MemberData(nameof(Violations))]
    public async Task Wrong_messages(string answer, string expected) =>
        await AssertRefusedAsync(peer => peer.SendAsync(answer.Split('\n')), expected);

    [Theory]
    [InlineData("0001C1 0000", "PackStream: a value of type Structure is due at byte 0, but its marker is C1.")]
    [InlineData("0003B172A0 0000", "The server sent a message of the unknown type 72.")]
    [InlineData("0004B170A000 0000", "PackStream: 1 bytes are left over at byte 3.")]
    [InlineData("0007B170DA7FFFFFFF 0000", "PackStream: the value at byte 2 declares a size of 2147483647; the rest of the message (0 bytes) cannot hold it.")]
    [InlineData("0004B170A1C0 0000", "PackStream: the value at byte 2 declares a size of 1; the rest of the message (1 bytes) cannot hold it.")]
    public async Task Wrong_bytes(string hex, string expected) =>
        await AssertRefusedAsync(peer => peer.SendRawAsync(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))), expected);

    [Fact]
    public async Task A_message_over_the_limit() => await AssertRefusedAsync(
        async peer =>
        {
            // As much as the limit allows, in chunks that do not say how many of them there will be.
            byte[] chunk = [0xFF, 0xFF, .. new byte[0xFFFF]];
            for (var i = 0; i < 4; i++)
            {
                await peer.SendRawAsync(chunk);
            }
        },
        "The server sent a message of more than 200000 bytes, which is what MaxMessageBytes allows.");

    [Fact]
    public async Task A_message_that_nobody_asked_for_is_noticed_before_the_connection_is_used_again()
    {
        var isSent = new TaskCompletionSource();
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await ServeOneAsync(peer);
                await peer.SendAsync("SUCCESS {}");
                isSent.SetResult();
                await peer.ExpectEndAsync();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver();

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
        await isSent.Task;
        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task Random_bytes_end_in_an_error_and_never_in_a_hang()
    {
        const int Runs = 200;
        await using var server = new FakeBoltServer([.. Enumerable.Range(0, Runs).Select<int, Func<FakePeer, Task>>(seed => async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
#pragma warning disable CA5394 // The bytes have to be the same for the same seed, not hard to guess.
            var bytes = new byte[500];
            new Random(seed).NextBytes(bytes);
#pragma warning restore CA5394

            // Chunks of random content, or random bytes where chunks are due.
            byte[] framed = seed % 2 == 0 ? bytes : [0, 200, .. bytes[..200], 0, 0];
            await peer.SendRawAsync(framed);
            peer.Cut();
        })]);
        await using var driver = server.Driver();

        for (var seed = 0; seed < Runs; seed++)
        {
            var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().ReadAsync("RETURN 1", Cancellation));
            Assert.True(error.Category is ErrorCategory.Protocol or ErrorCategory.Connection, $"seed {seed}: {error}");
        }
    }

    private static async Task AssertRefusedAsync(Func<FakePeer, Task> answer, string expected)
    {
        await using var server = new FakeBoltServer(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(RunOne, PullPage);
                await answer(peer);
                await peer.ExpectEndAsync();
            },
            ServeOneAndEndAsync);
        await using var driver = server.Driver(new DriverOptions { MaxMessageBytes = 200_000 });
        var session = driver.Session();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => session.ReadAsync("RETURN 1", Cancellation));

        Assert.Equal((ErrorCategory.Protocol, expected), (error.Category, error.Message));
        Assert.Equal(["[1]"], await session.ReadAsync("RETURN 1", Cancellation));
    }
}
