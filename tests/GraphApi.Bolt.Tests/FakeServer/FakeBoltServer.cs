using System.Net;
using System.Net.Sockets;

namespace GraphApi.Bolt.Tests.FakeServer;

/// <summary>
/// A server on a loopback socket that does what a script says: one script for each connection, in the order in which they are opened.
/// A script that fails, or a connection that no script expects, fails the test when the server is disposed.
/// </summary>
internal sealed class FakeBoltServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<FakePeer, Task>[] _scripts;
    private readonly List<Task> _running = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public FakeBoltServer(params Func<FakePeer, Task>[] scripts)
    {
        _scripts = scripts;
        _listener.Start();
        Address = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = AcceptAsync();
    }

    public string Address { get; }

    public string Uri => $"bolt://{Address}";

    /// <summary>How many connections have been accepted.</summary>
    public int Accepted { get; private set; }

    /// <summary>A driver for this server. Unless the options say so it does not repeat anything, and a busy machine does not make it give up on RESET.</summary>
    public Driver Driver(DriverOptions? options = null, AuthToken? token = null) =>
        GraphDatabase.Driver(Uri, token ?? AuthTokens.None, options ?? new DriverOptions { MaxTransactionRetryTime = TimeSpan.Zero, ResetTimeout = TimeSpan.FromMinutes(1) });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_running);
        _stop.Dispose();
        Assert.True(Accepted <= _scripts.Length, $"{Accepted} connections were opened, but the script has {_scripts.Length}.");
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await _listener.AcceptSocketAsync(_stop.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }

            Accepted++;
            if (Accepted > _scripts.Length)
            {
                socket.Dispose();
                continue;
            }

            _running.Add(RunAsync(_scripts[Accepted - 1], socket));
        }
    }

    private static async Task RunAsync(Func<FakePeer, Task> script, Socket socket)
    {
        await using var peer = new FakePeer(socket);
        await script(peer);
    }
}
