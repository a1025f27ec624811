using System.Security.Cryptography.X509Certificates;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.RealServer;

[Collection(Neo4jTestGroup.Name)]
public sealed class AuthenticationTests(Neo4jFixture neo4j)
{
    private static readonly DriverOptions NoRetry = new() { MaxTransactionRetryTime = TimeSpan.Zero };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_right_password_is_accepted()
    {
        await using var driver = neo4j.Driver();

        await driver.VerifyConnectivityAsync(Cancellation);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_at_once()
    {
        await using var driver = GraphDatabase.Driver(neo4j.Uri, AuthTokens.Basic("neo4j", "not-the-password"));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.Session().ReadAsync("RETURN 1", Cancellation));

        Assert.Equal(ErrorCategory.Security, error.Category);
        Assert.Equal("The client is unauthorized due to authentication failure. (Neo.ClientError.Security.Unauthorized)", error.Message);
    }

    [Theory]
    [InlineData("bolt+ssc://127.0.0.1")]
    [InlineData("bolt+ssc://localhost")]
    [InlineData("neo4j+ssc://localhost")]
    public async Task A_self_signed_certificate_is_accepted_with_ssc(string uri)
    {
        await using var driver = GraphDatabase.Driver($"{uri}:{neo4j.Process.Port}", neo4j.AuthToken, NoRetry);

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_self_signed_certificate_is_refused_with_s()
    {
        await using var driver = GraphDatabase.Driver($"bolt+s://localhost:{neo4j.Process.Port}", neo4j.AuthToken);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.VerifyConnectivityAsync(Cancellation));

        Assert.Equal(ErrorCategory.Security, error.Category);
    }

    [Fact]
    public async Task A_certificate_that_is_trusted_is_accepted_for_the_name_that_it_holds()
    {
        await using var driver = GraphDatabase.Driver($"bolt+s://localhost:{neo4j.Process.Port}", neo4j.AuthToken, Trusting());

        Assert.Equal(["[1]"], await driver.Session().ReadAsync("RETURN 1", Cancellation));
    }

    [Fact]
    public async Task A_certificate_that_is_trusted_is_refused_for_another_name()
    {
        await using var driver = GraphDatabase.Driver($"bolt+s://127.0.0.1:{neo4j.Process.Port}", neo4j.AuthToken, Trusting());

        var error = await Assert.ThrowsAsync<Neo4jException>(() => driver.VerifyConnectivityAsync(Cancellation));

        Assert.Equal(ErrorCategory.Security, error.Category);
    }

    private DriverOptions Trusting() => NoRetry with { TrustedCertificates = [X509Certificate2.CreateFromPem(neo4j.Process.CertificatePem)] };
}
