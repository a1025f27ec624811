using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text.Json;
using GraphApi.Bolt.Connections;
using GraphApi.Bolt.Messages;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;

namespace GraphApi.Bolt.Tests.FakeServer;

/// <summary>The server's end of one connection, scripted in the protocol's words: `RUN("RETURN 1", {}, {"mode": "r"})`, `SUCCESS {"fields": ["x"]}`.</summary>
internal sealed class FakePeer : IAsyncDisposable
{
    private const int MaxMessageBytes = 100_000_000;
    private const int HandshakeBytes = 20;

    private readonly Socket _socket;
    private readonly NetworkStream _stream;
    private readonly ChunkReader _reader;

    public FakePeer(Socket socket)
    {
        _socket = socket;
        _socket.NoDelay = true;
        _stream = new NetworkStream(socket, ownsSocket: false);
        _reader = new ChunkReader(PipeReader.Create(_stream, new StreamPipeReaderOptions(leaveOpen: true)), MaxMessageBytes);
    }

    /// <summary>After so many bytes the connection is cut, in the middle of whatever is being sent.</summary>
    public int? ByteBudget { get; set; }

    /// <summary>Sends every byte on its own.</summary>
    public bool IsSlow { get; set; }

    /// <summary>Where the client has reached this server.</summary>
    public string Address => _socket.LocalEndPoint?.ToString() ?? "";

    public bool IsCut { get; private set; }

    /// <summary>Agrees on Bolt 5.8 in the older form, and lets any user in.</summary>
    public async Task LogOnAsync(string hello = """{"server": "Neo4j/5.26.30", "connection_id": "bolt-1", "hints": {"connection.recv_timeout_seconds": 120}}""")
    {
        await ShakeHandsAsync("00000805");
        await ExpectAnyAsync(2);
        await SendAsync($"SUCCESS {hello}", "SUCCESS {}");
    }

    /// <summary>Reads the client's offer and answers with these bytes.</summary>
    public async Task ShakeHandsAsync(string hex)
    {
        while (_reader.Unread.Length < HandshakeBytes)
        {
            await _reader.FillAsync();
        }

        _reader.Consume(_reader.Unread.GetPosition(HandshakeBytes));
        await SendRawAsync(Convert.FromHexString(hex));
    }

    /// <summary>The confirmation of a version that was chosen from a manifest.</summary>
    public async Task<string> ReadConfirmationAsync()
    {
        const int ConfirmationBytes = 5;
        while (_reader.Unread.Length < ConfirmationBytes)
        {
            await _reader.FillAsync();
        }

        var confirmation = System.Buffers.BuffersExtensions.ToArray(_reader.Unread.Slice(0, ConfirmationBytes));
        _reader.Consume(_reader.Unread.GetPosition(ConfirmationBytes));
        return Convert.ToHexString(confirmation);
    }

    /// <summary>Waits for exactly these messages.</summary>
    public async Task ExpectAsync(params string[] messages)
    {
        foreach (var expected in messages)
        {
            Assert.Equal(expected, await ReceiveAsync());
        }
    }

    /// <summary>Waits for so many messages, whatever they are.</summary>
    public async Task ExpectAnyAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await ReceiveAsync();
        }
    }

    /// <summary>Waits for the client to close the connection.</summary>
    public async Task ExpectEndAsync()
    {
        var rest = new List<string>();
        try
        {
            while (true)
            {
                rest.Add(await ReceiveAsync());
            }
        }
        catch (Exception exception) when (exception is IOException or EndOfStreamException or SocketException)
        {
            rest.Remove("GOODBYE()");
            Assert.Empty(rest);
        }
    }

    /// <summary>The next message of the client.</summary>
    public async Task<string> ReceiveAsync()
    {
        ReadOnlyMemory<byte> message;
        while (!_reader.TryRead(out message))
        {
            await _reader.FillAsync();
        }

        return Spell(message.Span);
    }

    /// <summary>A message of a client, such as `PULL({"n": 1000})`.</summary>
    public static string Spell(ReadOnlySpan<byte> message) => $"{((RequestKind)message[1]).ToString().ToUpperInvariant()}{PackText.Of(message)[2..]}";

    /// <summary>Sends messages in one write.</summary>
    public Task SendAsync(params string[] messages) => SendRawAsync([.. messages.SelectMany(Frame)]);

    public async Task SendRawAsync(byte[] bytes)
    {
        var count = Math.Min(bytes.Length, ByteBudget ?? int.MaxValue);
        if (ByteBudget is { } budget)
        {
            ByteBudget = budget - count;
        }

        for (var start = 0; start < count;)
        {
            var size = IsSlow ? 1 : count;
            await _stream.WriteAsync(bytes.AsMemory(start, size));
            start += size;
        }

        if (count < bytes.Length)
        {
            Cut();
        }
    }

    /// <summary>Ends the connection.</summary>
    public void Cut()
    {
        IsCut = true;
        if (_socket.Connected)
        {
            _socket.Shutdown(SocketShutdown.Both);
        }
    }

    /// <summary>A message in its frame, such as `RECORD [1, "a"]`; one of `NOOP` is an empty chunk.</summary>
    public static byte[] Frame(string message)
    {
        if (message == "NOOP")
        {
            return [0, 0];
        }

        var space = message.IndexOf(' ', StringComparison.Ordinal);
        var name = space < 0 ? message : message[..space];
        var kind = Enum.Parse<ResponseKind>(name, ignoreCase: true);
        byte[] field = space < 0 ? [] : VectorValue.Pack(JsonDocument.Parse(message[space..]).RootElement);
        byte[] packed = [(byte)(space < 0 ? 0xB0 : 0xB1), (byte)kind, .. field];
        return [(byte)(packed.Length >> 8), (byte)packed.Length, .. packed, 0, 0];
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _socket.Dispose();
    }
}
