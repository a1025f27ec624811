using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>The metadata of HELLO's SUCCESS: {server, connection_id, hints}.</summary>
internal readonly struct HelloSuccess
{
    private HelloSuccess(string server, string connectionId, TimeSpan? receiveTimeout)
    {
        Server = server;
        ConnectionId = connectionId;
        ReceiveTimeout = receiveTimeout;
    }

    /// <summary>The server's name and version.</summary>
    public string Server { get; }

    /// <summary>The connection's id in SHOW TRANSACTIONS.</summary>
    public string ConnectionId { get; }

    /// <summary>How long a busy server is silent at most; what it sends meanwhile may be NOOPs.</summary>
    public TimeSpan? ReceiveTimeout { get; }

    public static HelloSuccess Read(ReadOnlySpan<byte> metadata)
    {
        var server = "";
        var connectionId = "";
        TimeSpan? receiveTimeout = null;
        var reader = new PackReader(metadata);
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            var key = reader.ReadUtf8();
            if (key.SequenceEqual("server"u8))
            {
                server = Neo4jException.Truncate(reader.ReadString());
            }
            else if (key.SequenceEqual("connection_id"u8))
            {
                connectionId = Neo4jException.Truncate(reader.ReadString());
            }
            else if (key.SequenceEqual("hints"u8) && reader.PeekType() == PackType.Map)
            {
                receiveTimeout = ReadHints(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        reader.ExpectEnd();
        return new HelloSuccess(server, connectionId, receiveTimeout);
    }

    private static TimeSpan? ReadHints(ref PackReader reader)
    {
        TimeSpan? receiveTimeout = null;
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            if (!reader.ReadUtf8().SequenceEqual("connection.recv_timeout_seconds"u8))
            {
                reader.Skip();
                continue;
            }

            var seconds = reader.ReadInt32();
            receiveTimeout = seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;
        }

        return receiveTimeout;
    }
}
