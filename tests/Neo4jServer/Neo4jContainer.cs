using System.Diagnostics;

namespace GraphApi.Tests.Neo4jServer;

/// <summary>A Neo4j server of the official image, in a container with a port and a password of its own; gone when it is disposed.</summary>
public sealed class Neo4jContainer : IAsyncDisposable
{
    private readonly string _id;

    private Neo4jContainer(string id, string uri, string password)
    {
        _id = id;
        Uri = uri;
        Password = password;
    }

    public string Uri { get; }

    public string Password { get; }

    /// <summary>The official image in a version that the tests are for, where an engine runs and has one; nothing is pulled.</summary>
    public static async Task<string?> FindImageAsync()
    {
        try
        {
            var (code, output) = await RunAsync("image", "ls", "--format", "{{.Repository}}:{{.Tag}}", "neo4j:5*");
            return code == 0 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no Docker on this machine.
            return null;
        }
    }

    public static async Task<Neo4jContainer> StartAsync(string image)
    {
        var password = Guid.NewGuid().ToString("N");
        var id = await DemandAsync("run", "--detach", "--rm", "--publish", "127.0.0.1::7687", "--env", $"NEO4J_AUTH=neo4j/{password}", image);
        try
        {
            await AwaitStartAsync(id);
            var address = (await DemandAsync("port", id, "7687")).Split('\n')[0];
            return new Neo4jContainer(id, $"bolt://{address}", password);
        }
        catch
        {
            await RunAsync("rm", "--force", id);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await RunAsync("rm", "--force", "--volumes", _id);

    private static async Task AwaitStartAsync(string id)
    {
        using var logs = Launch("logs", "--follow", id);
        var log = new List<string>();
        while (await logs.StandardOutput.ReadLineAsync() is { } line)
        {
            log.Add(line);
            if (line.Contains("Started.", StringComparison.Ordinal))
            {
                logs.Kill();
                return;
            }
        }

        throw new InvalidOperationException($"Neo4j did not start in its container:\n{string.Join('\n', log)}");
    }

    private static async Task<string> DemandAsync(params string[] arguments)
    {
        var (code, output) = await RunAsync(arguments);
        return code == 0 ? output.Trim() : throw new InvalidOperationException($"docker {string.Join(' ', arguments[0])} failed: {output}");
    }

    /// <summary>Gives the exit code, and the output or, where it failed, the errors.</summary>
    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var docker = Launch(arguments);
        var output = docker.StandardOutput.ReadToEndAsync();
        var errors = await docker.StandardError.ReadToEndAsync();
        await docker.WaitForExitAsync();
        return (docker.ExitCode, docker.ExitCode == 0 ? await output : errors);
    }

    private static Process Launch(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException("docker cannot be started.");
}
