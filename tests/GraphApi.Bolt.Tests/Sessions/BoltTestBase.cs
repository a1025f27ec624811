using GraphApi.Bolt.Tests.FakeServer;

namespace GraphApi.Bolt.Tests.Sessions;

/// <summary>What tests against the scripted server have in common: the words of a usual exchange.</summary>
public abstract class BoltTestBase
{
    protected const string RunOne = """RUN("RETURN 1", {}, {"mode": "r"})""";
    protected const string PullPage = """PULL({"n": 1000})""";
    protected const string Fields = """SUCCESS {"fields": ["1"], "t_first": 0}""";
    protected const string EndOfRead = """SUCCESS {"type": "r", "t_last": 0, "db": "neo4j", "bookmark": "FB:read"}""";

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Answers `RETURN 1`.</summary>
    private protected static async Task ServeOneAsync(FakePeer peer)
    {
        await peer.ExpectAsync(RunOne, PullPage);
        await peer.SendAsync(Fields, "RECORD [1]", EndOfRead);
    }

    /// <summary>A connection that logs on, answers `RETURN 1` once and is closed by the client.</summary>
    private protected static async Task ServeOneAndEndAsync(FakePeer peer)
    {
        await peer.LogOnAsync();
        await ServeOneAsync(peer);
        await peer.ExpectEndAsync();
    }

    private protected static async Task RefuseAsync(FakePeer peer, string code, int ignored)
    {
        await peer.SendAsync([$$"""FAILURE {"neo4j_code": "{{code}}", "message": "No.", "gql_status": "50N42"}""", .. Enumerable.Repeat("IGNORED", ignored)]);
    }
}
