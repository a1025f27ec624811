using System.Buffers.Binary;
using GraphApi.Bolt.Messages;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Connections;

/// <summary>
/// Collects messages, cut into chunks, until they are sent together:
/// two small writes would cost a round trip, and a stream that gets one buffer sends one packet or TLS record where it can.
/// </summary>
internal sealed class ChunkWriter : IDisposable
{
    private const int HeaderBytes = 2;
    private const int LargestChunkBytes = ushort.MaxValue;

    private readonly PackWriter _writer = new();

    /// <summary>What is to be sent.</summary>
    public ReadOnlyMemory<byte> Pending => _writer.WrittenMemory;

    /// <summary>Adds bytes outside any chunk: the end of a handshake.</summary>
    public void AddRaw(ReadOnlySpan<byte> bytes) => _writer.WriteRaw(bytes);

    /// <summary>Adds a message and returns its size.</summary>
    public int Add<TRequest>(in TRequest request)
        where TRequest : struct, IRequest
    {
        var start = _writer.Length;
        _writer.Take(HeaderBytes);
        request.Write(_writer);
        var size = _writer.Length - start - HeaderBytes;
        var furtherChunks = (size - 1) / LargestChunkBytes;
        _writer.Take((furtherChunks + 1) * HeaderBytes);
        var framed = _writer.WrittenFrom(start);
        MoveChunks(framed, size, furtherChunks);
        framed[^HeaderBytes..].Clear();
        return size;
    }

    public void Clear() => _writer.Clear();

    public void Dispose() => _writer.Dispose();

    /// <summary>Moves the chunks apart, the last one first, and puts each one's header into the gap.</summary>
    private static void MoveChunks(Span<byte> framed, int size, int furtherChunks)
    {
        for (var chunk = furtherChunks; chunk >= 0; chunk--)
        {
            var offset = chunk * LargestChunkBytes;
            var chunkSize = Math.Min(size - offset, LargestChunkBytes);
            var target = framed[(offset + (chunk * HeaderBytes))..];
            framed.Slice(HeaderBytes + offset, chunkSize).CopyTo(target[HeaderBytes..]);
            BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)chunkSize);
        }
    }
}
