using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GraphApi.Tests.Neo4jServer;

/// <summary>A Neo4j server in the official folder layout, run as a process on ports, configuration and data of its own.</summary>
public sealed class Neo4jProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(60);

    private readonly string _home;
    private readonly string _folder;
    private Process? _process;

    private Neo4jProcess(string home, string folder, int port, string password)
    {
        _home = home;
        _folder = folder;
        Port = port;
        Password = password;
    }

    public int Port { get; }

    public string Password { get; }

    /// <summary>The certificate in PEM that the server shows to those who come with TLS; it is made out to localhost only.</summary>
    public string CertificatePem { get; private init; } = "";

    /// <summary>Makes a data directory and starts a server on it.</summary>
    public static async Task<Neo4jProcess> StartAsync(string home)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-neo4j-").FullName;
        var certificate = SelfSignedCertificate.WriteTo(Path.Combine(folder, "certificates"));
        var server = new Neo4jProcess(home, folder, FreePort(), Guid.NewGuid().ToString("N")) { CertificatePem = certificate };
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "neo4j.conf"), server.Configuration());
            await server.RunAsync(server.Program("neo4j-admin"), "dbms", "set-initial-password", server.Password);
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the server again after <see cref="StopAsync"/>, with the same data and port.</summary>
    public async Task StartAsync()
    {
        var process = Launch(Program("neo4j"), "console");
        _process = process;
        var errors = process.StandardError.ReadToEndAsync();
        var log = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            log.Add(line);
            if (line.Contains("Started.", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException($"Neo4j did not start:\n{string.Join('\n', log)}\n{await errors}");
    }

    /// <summary>Ends the server without a warning, as a crash does.</summary>
    public async Task KillAsync()
    {
        if (Interlocked.Exchange(ref _process, null) is not { } process)
        {
            return;
        }

        using (process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Asks the server to stop, as an operator does, and waits until it has.</summary>
    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref _process, null) is not { } process)
        {
            return;
        }

        using (process)
        {
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var timeout = new CancellationTokenSource(StopTimeout);
            try
            {
                await process.WaitForExitAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Runs a program to its end that works on this server's configuration and data.</summary>
    public async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Launch(program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{await output}\n{errors}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Configuration() => string.Create(CultureInfo.InvariantCulture, $"""
        server.directories.data={_folder}/data
        server.directories.logs={_folder}/logs
        server.directories.run={_folder}/run
        server.directories.import={_folder}/import
        server.directories.transaction.logs.root={_folder}/data/transactions
        server.default_listen_address=127.0.0.1
        server.bolt.listen_address=127.0.0.1:{Port}
        server.bolt.advertised_address=127.0.0.1:{Port}
        server.bolt.tls_level=OPTIONAL
        dbms.ssl.policy.bolt.enabled=true
        dbms.ssl.policy.bolt.base_directory={_folder}/certificates
        dbms.ssl.policy.bolt.client_auth=NONE
        server.http.enabled=false
        dbms.usage_report.enabled=false
        server.memory.heap.initial_size=512m
        server.memory.heap.max_size=1g
        server.memory.pagecache.size=128m
        """);

    private string Program(string name) => Path.Combine(_home, "bin", name);

    private Process Launch(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_HOME"] = _home;
        start.Environment["NEO4J_CONF"] = _folder;
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} cannot be started.");
    }
}
