using GraphApi.Server.Options;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Options;

public sealed class Neo4jOptionsTests : IDisposable
{
    private readonly Herbarium _herbarium = new();

    [Fact]
    public void A_URI_is_all_that_has_to_be_given()
    {
        var options = Read(("Neo4j:Uri", "bolt://db.example.org"));

        Assert.Equal(("bolt://db.example.org", "none", null), (options.Uri, options.Authentication.ToString(), options.Database));
        Assert.Equal((100, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)), (options.Driver.MaxConnectionPoolSize, options.Driver.ConnectionAcquisitionTimeout, options.Driver.ConnectionTimeout));
        Assert.Equal((TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(2)), (options.QueryTimeout, options.Driver.MaxTransactionRetryTime));
    }

    [Fact]
    public void What_is_given_wins()
    {
        var options = Read(
            ("Neo4j:Uri", "neo4j+s://db.example.org"), ("Neo4j:Database", "graph"), ("Neo4j:PoolSize", "8"), ("Neo4j:AcquisitionTimeout", "1s"), ("Neo4j:ConnectTimeout", "2s"),
            ("Neo4j:QueryTimeout", "3s"), ("Neo4j:RetryTime", "4s"));

        Assert.Equal(("neo4j+s://db.example.org", "graph"), (options.Uri, options.Database));
        Assert.Equal((8, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)), (options.Driver.MaxConnectionPoolSize, options.Driver.ConnectionAcquisitionTimeout, options.Driver.ConnectionTimeout));
        Assert.Equal((TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4)), (options.QueryTimeout, options.Driver.MaxTransactionRetryTime));
    }

    [Fact]
    public void The_password_is_shown_nowhere()
    {
        var file = WriteFile("secret");

        Assert.Equal("basic", Read(("Neo4j:Uri", "bolt://db"), ("Neo4j:User", "ada"), ("Neo4j:Password", "secret")).Authentication.ToString());
        Assert.Equal("basic", Read(("Neo4j:Uri", "bolt://db"), ("Neo4j:PasswordFile", file)).Authentication.ToString());
        Assert.DoesNotContain("secret", Read(("Neo4j:Uri", "bolt://db"), ("Neo4j:PasswordFile", file)).ToString(), StringComparison.Ordinal);
        Assert.All(Refuse(("Neo4j:Uri", "bolt//ada:secret@db"), ("Neo4j:Password", "secret"), ("Neo4j:Passwrod", "secret")), problem => Assert.DoesNotContain("secret", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        Assert.Equal(
            [
                "There is no setting Neo4j:Passwrod. Did you mean \"Neo4j:Password\"? --help lists all of them.",
                "Watch is true, but there is no data folder to watch with Backend neo4j; an import is noticed without it. Set it with --watch, GRAPHAPI_WATCH or in appsettings.json.",
                "Neo4j:Uri cannot be used: The scheme 'http' is not known; use bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc. Set it with --neo4j-uri, GRAPHAPI_NEO4J__URI or in appsettings.json.",
                "Neo4j:User is \"ada\", but there is no password; give one in Neo4j:PasswordFile or Neo4j:Password. Set it with --neo4j-user, GRAPHAPI_NEO4J__USER or in appsettings.json.",
                "Neo4j:PoolSize is \"0\"; it must be a whole number from 1 to 10000 (the default is 100). Set it with --neo4j-pool-size, GRAPHAPI_NEO4J__POOLSIZE or in appsettings.json.",
                "Neo4j:QueryTimeout is \"soon\"; it must be a length of time from 1ms to 1440m, such as 500ms, 10s or 2m (the default is 10s). Set it with --neo4j-query-timeout, GRAPHAPI_NEO4J__QUERYTIMEOUT or in appsettings.json.",
            ],
            Refuse(("Watch", "true"), ("Neo4j:Uri", "http://db"), ("Neo4j:User", "ada"), ("Neo4j:Passwrod", "x"), ("Neo4j:PoolSize", "0"), ("Neo4j:QueryTimeout", "soon")));
    }

    [Theory]
    [InlineData("", "Neo4j:Uri is not given, and without it there is no database to connect to; it reads like bolt://localhost:7687 or neo4j+s://db.example.org. Set it with --neo4j-uri, GRAPHAPI_NEO4J__URI or in appsettings.json.")]
    [InlineData("bolt://ada:secret@db", "Neo4j:Uri holds a user or a password; these belong into Neo4j:User and Neo4j:PasswordFile. Set it with --neo4j-uri, GRAPHAPI_NEO4J__URI or in appsettings.json.")]
    public void A_URI_that_cannot_be_used_is_told(string uri, string problem) => Assert.Equal([problem], Refuse(("Neo4j:Uri", uri)));

    [Fact]
    public void A_password_file_that_cannot_be_used_is_told()
    {
        var empty = WriteFile("");
        var nowhere = Path.Combine(_herbarium.Folder, "nowhere");
        const string How = "Set it with --neo4j-password-file, GRAPHAPI_NEO4J__PASSWORDFILE or in appsettings.json.";

        Assert.Equal([$"Neo4j:PasswordFile is {empty}, and that file is empty. {How}"], Refuse(("Neo4j:Uri", "bolt://db"), ("Neo4j:PasswordFile", empty)));
        Assert.Equal([$"Neo4j:PasswordFile is {nowhere}, which cannot be read: Could not find file '{nowhere}'. {How}"], Refuse(("Neo4j:Uri", "bolt://db"), ("Neo4j:PasswordFile", nowhere)));
        Assert.Equal(
            [$"Neo4j:PasswordFile is {nowhere}, but Neo4j:Password is given too; give only one of them. {How}", $"Neo4j:PasswordFile is {nowhere}, which cannot be read: Could not find file '{nowhere}'. {How}"],
            Refuse(("Neo4j:Uri", "bolt://db"), ("Neo4j:PasswordFile", nowhere), ("Neo4j:Password", "secret")));
    }

    [Fact]
    public void A_backend_that_there_is_not_is_told() => Assert.Equal(
        ["Backend is \"neo5j\"; it must be one of Embedded, Neo4j (the default is embedded). Set it with --backend, GRAPHAPI_BACKEND or in appsettings.json."],
        Refuse(("Backend", "neo5j")));

    public void Dispose() => _herbarium.Dispose();

    private string WriteFile(string password)
    {
        var file = Path.Combine(_herbarium.Folder, "password");
        File.WriteAllText(file, password + "\n");
        return file;
    }

    private Neo4jOptions Read(params (string Key, string Value)[] settings)
    {
        Assert.True(TryRead(settings, out var options, out var problems), string.Join('\n', problems));
        return Assert.IsType<Neo4jOptions>(options?.Backend);
    }

    private IReadOnlyList<string> Refuse(params (string Key, string Value)[] settings)
    {
        Assert.False(TryRead(settings, out _, out var problems));
        return problems;
    }

    private bool TryRead((string Key, string Value)[] settings, out ServerOptions? options, out IReadOnlyList<string> problems)
    {
        var given = new Dictionary<string, string?> { ["Model"] = _herbarium.Model, ["Backend"] = "neo4j", ["Data"] = _herbarium.Data };
        foreach (var (key, value) in settings)
        {
            given[key] = value;
        }

        var isRead = OptionsReader.TryRead(given, out options, out var found);
        problems = found;
        return isRead;
    }
}
