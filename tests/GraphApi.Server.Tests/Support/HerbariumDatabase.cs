namespace GraphApi.Server.Tests.Support;

/// <summary>The herbarium in a Neo4j database, and the program over it, as users run it.</summary>
internal sealed class HerbariumDatabase(Neo4jFixture neo4j) : IDisposable
{
    /// <summary>A database that has just started, on a busy machine, takes long over its first statements; that is no trouble.</summary>
    private static readonly string[] s_patience =
        ["--neo4j-connect-timeout", "2m", "--neo4j-acquisition-timeout", "2m", "--neo4j-query-timeout", "2m", "--request-timeout", "2m"];

    public Herbarium Herbarium { get; } = new();

    /// <summary>Removes what earlier tests left.</summary>
    public async Task EmptyAsync()
    {
        await using var driver = neo4j.Driver();
        await using var result = await driver.Session().RunAsync(
            new Query("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS"), cancellationToken: TestContext.Current.CancellationToken);
        await result.ConsumeAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Runs the command that imports the data folder as it is now.</summary>
    public async Task ImportAsync()
    {
        using var import = new ServerProcess(["import", "--to", neo4j.Uri, "--model", Herbarium.Model, "--data", Herbarium.Data, .. Credentials(neo4j.Password)]);
        var (code, lines) = await import.WaitAsync();
        Assert.True(code == 0, string.Join('\n', lines));
    }

    public ServerProcess Serve(params string[] arguments) => Serve(neo4j.Password, arguments);

    public ServerProcess Serve(string password, string[] arguments) =>
        new(["--model", Herbarium.Model, "--urls", "http://127.0.0.1:0", "--backend", "neo4j", "--neo4j-uri", neo4j.Uri, "--log-level", "Warning", .. s_patience, .. Credentials(password), .. arguments]);

    public void Dispose() => Herbarium.Dispose();

    private string[] Credentials(string password)
    {
        var file = Path.Combine(Herbarium.Folder, "password");
        File.WriteAllText(file, password);
        return ["--neo4j-user", Neo4jFixture.User, "--neo4j-password-file", file];
    }
}
