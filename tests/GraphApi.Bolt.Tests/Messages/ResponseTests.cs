using GraphApi.Bolt.Messages;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;

namespace GraphApi.Bolt.Tests.Messages;

public sealed class ResponseTests
{
    [Theory]
    [InlineData("5.8", 120)]
    [InlineData("5.1", 120)]
    public void SUCCESS_for_HELLO(string version, int seconds)
    {
        var success = HelloSuccess.Read(Metadata($"message/server/{version}/HELLO-success"));

        Assert.Equal("Neo4j/5.26.30", success.Server);
        Assert.StartsWith("bolt-32", success.ConnectionId, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(seconds), success.ReceiveTimeout);
    }

    [Fact]
    public void SUCCESS_for_RUN() => Assert.Equal(["x"], RunSuccess.Read(Metadata("message/server/5.8/RUN-success-autocommit")).Fields);

    [Fact]
    public void SUCCESS_for_RUN_without_columns() => Assert.Empty(RunSuccess.Read(Metadata("message/server/5.8/RUN-success-no-fields")).Fields);

    [Fact]
    public void SUCCESS_for_PULL_with_more_to_come() => Assert.True(PullSuccess.Read(Metadata("message/server/5.8/PULL-success-has-more")).HasMore);

    [Fact]
    public void SUCCESS_for_the_last_PULL()
    {
        var success = PullSuccess.Read(Metadata("message/server/5.8/PULL-success"));

        Assert.False(success.HasMore);
        Assert.Equal(("neo4j", "FB:kcwQ7IEPHaIDRHmLa3loGhmJ/skT0ZA="), (success.Summary.Database, success.Summary.Bookmark));
        Assert.Equal(default, success.Summary.Counters);
        Assert.True(success.Summary.Plan.IsEmpty);
    }

    [Fact]
    public void SUCCESS_for_the_last_PULL_of_a_write()
    {
        var counters = PullSuccess.Read(Metadata("message/server/5.8/PULL-success-in-tx-with-stats")).Summary.Counters;

        Assert.Equal((1, 0, 1), (counters.NodesCreated, counters.NodesDeleted, counters.PropertiesSet));
        Assert.Equal(1, PullSuccess.Read(Metadata("message/server/5.8/PULL-success-autocommit-write-stats")).Summary.Counters.NodesDeleted);
    }

    [Fact]
    public void SUCCESS_for_the_last_PULL_of_an_EXPLAIN() => Assert.StartsWith(
        "{\"args\": {\"planner-impl\": \"IDP\"", PackText.Of(PullSuccess.Read(Metadata("message/server/5.8/PULL-success-plan")).Summary.Plan.Span), StringComparison.Ordinal);

    [Fact]
    public void SUCCESS_for_COMMIT() => Assert.Equal("FB:kcwQ7IEPHaIDRHmLa3loGhmJ/skT0pA=", CommitSuccess.Read(Metadata("message/server/5.8/COMMIT-success-bookmark")).Bookmark);

    [Fact]
    public void SUCCESS_that_a_stopping_server_sends_unasked_has_no_bookmark() => Assert.Null(CommitSuccess.Read(Metadata("message/server/5.8/RESET-success")).Bookmark);

    [Fact]
    public void SUCCESS_for_ROUTE()
    {
        var route = RouteSuccess.Read(Metadata("message/server/5.8/ROUTE-success"));

        List<ServerAddress> all = [new("db.example.org", 7687)];
        Assert.Equal((TimeSpan.FromSeconds(300), "neo4j"), (route.TimeToLive, route.Database));
        Assert.Equal(all, route.Readers);
        Assert.Equal(all, route.Writers);
        Assert.Equal(all, route.Routers);
    }

    [Theory]
    [InlineData("5.8/FAILURE-constraint", "Neo.ClientError.Schema.ConstraintValidationFailed", ErrorCategory.Statement)]
    [InlineData("5.6/FAILURE-constraint", "Neo.ClientError.Schema.ConstraintValidationFailed", ErrorCategory.Statement)]
    [InlineData("5.8/FAILURE-with-cause-and-position", "Neo.ClientError.Statement.SyntaxError", ErrorCategory.Statement)]
    [InlineData("5.8/FAILURE-malformed-request", "Neo.ClientError.Request.Invalid", ErrorCategory.Protocol)]
    [InlineData("5.8/FAILURE-unknown-database", "Neo.ClientError.Database.DatabaseNotFound", ErrorCategory.Statement)]
    [InlineData("5.8/FAILURE-unauthorized", "Neo.ClientError.Security.Unauthorized", ErrorCategory.Security)]
    [InlineData("4.4/FAILURE-unauthorized", "Neo.ClientError.Security.Unauthorized", ErrorCategory.Security)]
    [InlineData("5.8/FAILURE-access-mode", "Neo.ClientError.Statement.AccessMode", ErrorCategory.Statement)]
    public void FAILURE(string vector, string code, ErrorCategory category)
    {
        var error = FailureMessage.Read(Metadata($"message/server/{vector}")).ToException();

        Assert.Equal((code, category, false), (error.Code, error.Category, error.IsRetriable));
    }

    [Fact]
    public void The_text_of_a_failure_is_the_servers()
    {
        var error = FailureMessage.Read(Metadata("message/server/5.8/FAILURE-runtime")).ToException();

        Assert.Equal("/ by zero (Neo.ClientError.Statement.ArithmeticError)", error.Message);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", ErrorCategory.Transient, true, false)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", ErrorCategory.Transient, true, true)]
    [InlineData("Neo.TransientError.Request.NoThreadsAvailable", ErrorCategory.Transient, true, true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", ErrorCategory.Terminated, false, false)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", ErrorCategory.Terminated, false, false)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", ErrorCategory.Terminated, false, false)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", ErrorCategory.NotAWriter, true, false)]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", ErrorCategory.NotAWriter, true, false)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", ErrorCategory.AuthorizationExpired, true, true)]
    [InlineData("Neo.ClientError.Security.TokenExpired", ErrorCategory.Security, false, true)]
    [InlineData("Neo.ClientError.Request.InvalidFormat", ErrorCategory.Protocol, false, true)]
    [InlineData("Neo.ClientError.Procedure.ProcedureNotFound", ErrorCategory.Statement, false, false)]
    [InlineData("Neo.DatabaseError.General.UnknownError", ErrorCategory.Database, false, false)]
    public void A_code_decides_about_retrying_and_about_the_connection(string code, ErrorCategory category, bool isRetriable, bool endsConnection)
    {
        var error = Neo4jException.FromServer(code, "");

        Assert.Equal((category, isRetriable, endsConnection), (error.Category, error.IsRetriable, error.EndsConnection));
    }

    [Theory]
    [InlineData("B170A000")] // SUCCESS and a byte more
    [InlineData("B070")] // SUCCESS without metadata
    [InlineData("B170C0")] // SUCCESS with null
    [InlineData("B171A0")] // RECORD with a map
    [InlineData("B17E01")] // IGNORED with a field
    [InlineData("B172A0")] // no message of a server
    [InlineData("9170A0")] // no structure
    [InlineData("")]
    public void A_malformed_message_is_an_error(string hex) =>
        Assert.Equal(ErrorCategory.Protocol, Assert.Throws<Neo4jException>(() => ResponseMessage.Read(Convert.FromHexString(hex))).Category);

    private static ReadOnlySpan<byte> Metadata(string vector) => ResponseMessage.Read(BoltVectors.Bytes(BoltVectors.Get(vector))).Field.Span;
}
