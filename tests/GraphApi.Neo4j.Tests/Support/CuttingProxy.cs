using System.Net;
using System.Net.Sockets;

namespace GraphApi.Neo4j.Tests.Support;

/// <summary>Stands between a client and a server, and after so many bytes of the client cuts every connection for good, as the end of the client's process does.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _cut = new();
    private readonly Uri _server;
    private readonly Task _accepting;
    private long _left;

    public CuttingProxy(string server, long budget)
    {
        _server = new Uri(server);
        _left = budget;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Uri => $"bolt://{_listener.LocalEndpoint}";

    /// <summary>How many bytes the client has sent.</summary>
    public long Forwarded { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _cut.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _cut.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> running = [];
        try
        {
            while (true)
            {
                running.Add(ServeAsync(await _listener.AcceptSocketAsync(_cut.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            _listener.Stop();
        }

        await Task.WhenAll(running);
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using (client)
        {
            await server.ConnectAsync(_server.Host, _server.Port);
            await Task.WhenAny(PumpAsync(client, server, isCounted: true), PumpAsync(server, client, isCounted: false));
        }
    }

    private async Task PumpAsync(Socket from, Socket to, bool isCounted)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer, _cut.Token) is > 0 and var count)
            {
                await to.SendAsync(buffer.AsMemory(0, isCounted ? Take(count) : count), _cut.Token);
                if (_left == 0)
                {
                    await _cut.CancelAsync();
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The other end is closed with this one.
        }
    }

    private int Take(int count)
    {
        var taken = (int)Math.Min(count, _left);
        _left -= taken;
        Forwarded += taken;
        return taken;
    }
}
