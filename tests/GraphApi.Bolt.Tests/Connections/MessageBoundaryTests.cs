using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Bolt.Tests.Sessions;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.Connections;

public sealed class MessageBoundaryTests : BoltTestBase
{
    private const int LongestConversationBytes = 1_000;

    [Fact]
    public async Task A_connection_that_is_cut_after_any_byte_is_an_error_or_a_whole_answer()
    {
        var cutAfter = 0;
        var wholeAnswers = 0;
        await using var server = new FakeBoltServer([.. Enumerable.Range(0, LongestConversationBytes).Select<int, Func<FakePeer, Task>>(budget => async peer =>
        {
            peer.ByteBudget = budget;
            await ServeTwoPagesAsync(peer);
        })]);
        for (; wholeAnswers == 0; cutAfter++)
        {
            await using var driver = server.Driver();
            try
            {
                Assert.Equal(["[1]", "[2]", "[3]"], await driver.Session(new SessionOptions { FetchSize = 2 }).ReadAsync("RETURN 1", Cancellation));
                wholeAnswers++;
            }
            catch (Neo4jException error)
            {
                Assert.Equal((cutAfter, ErrorCategory.Connection), (cutAfter, error.Category));
            }
        }

        Assert.InRange(cutAfter, 200, LongestConversationBytes);
    }

    [Fact]
    public async Task A_peer_that_sends_byte_by_byte_is_understood()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            peer.IsSlow = true;
            await ServeTwoPagesAsync(peer);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        Assert.Equal(["[1]", "[2]", "[3]"], await driver.Session(new SessionOptions { FetchSize = 2 }).ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task NOOPs_between_messages_are_passed_over()
    {
        await using var server = new FakeBoltServer(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, PullPage);
            await peer.SendAsync("NOOP", Fields, "NOOP", "NOOP", "RECORD [1]", "NOOP", EndOfRead);
            await peer.ExpectEndAsync();
        });
        await using var driver = server.Driver();

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    /// <summary>A read in two pages. A peer that has been cut expects nothing more.</summary>
    private static async Task ServeTwoPagesAsync(FakePeer peer)
    {
        try
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(RunOne, """PULL({"n": 2})""");
            await peer.SendAsync(Fields, "RECORD [1]", "RECORD [2]", """SUCCESS {"has_more": true}""");
            await peer.ExpectAsync("""PULL({"n": 2})""");
            await peer.SendAsync("RECORD [3]", EndOfRead);
        }
        catch (Exception exception) when (peer.IsCut && exception is IOException or EndOfStreamException or System.Net.Sockets.SocketException)
        {
            // That is the point.
        }
    }
}
