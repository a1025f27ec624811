using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;

namespace GraphApi.Bolt.Connections;

/// <summary>
/// Takes messages out of chunks: u16 length and as many bytes, again and again, ended by 00 00; 00 00 between messages is a NOOP.
/// A message lies where the pipe put it if it came in one piece, and is put together in a pooled buffer if not.
/// https://neo4j.com/docs/bolt/current/bolt/message/#chunking
/// </summary>
internal sealed class ChunkReader(PipeReader pipe, int maxMessageBytes)
{
    private const int HeaderBytes = 2;
    private const int LargestKeptBytes = 128 * 1024;

    /// <summary>What has arrived and is not part of a message yet.</summary>
    private ReadOnlySequence<byte> _unread;
    private byte[] _assembly = [];
    private int _assembledBytes;

    public ReadOnlySequence<byte> Unread => _unread;

    public bool HasUnread => !_unread.IsEmpty || _assembledBytes > 0;

    /// <summary>The next message if all of it has arrived. It is valid until the next call of this or of <see cref="FillAsync"/>.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> message)
    {
        message = default;
        Span<byte> header = stackalloc byte[HeaderBytes];
        while (_unread.Length >= HeaderBytes)
        {
            _unread.Slice(0, HeaderBytes).CopyTo(header);
            int size = BinaryPrimitives.ReadUInt16BigEndian(header);
            if (size == 0)
            {
                _unread = _unread.Slice(HeaderBytes);
                if (_assembledBytes == 0)
                {
                    continue;
                }

                message = _assembly.AsMemory(0, _assembledBytes);
                _assembledBytes = 0;
                return true;
            }

            if (size > maxMessageBytes - _assembledBytes)
            {
                throw Neo4jException.Protocol($"The server sent a message of more than {maxMessageBytes} bytes, which is what {nameof(DriverOptions.MaxMessageBytes)} allows.");
            }

            if (TryReadInPlace(size, out message))
            {
                return true;
            }

            if (_unread.Length < HeaderBytes + size)
            {
                return false;
            }

            Assemble(_unread.Slice(HeaderBytes, size));
            _unread = _unread.Slice(HeaderBytes + size);
        }

        return false;
    }

    /// <summary>Waits for more bytes; whatever was read before is gone afterwards.</summary>
    public async Task FillAsync()
    {
        pipe.AdvanceTo(_unread.Start, _unread.End);
        var rest = _unread.Length;
        _unread = default;
        ReleaseLargeAssembly();
        var result = await pipe.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        _unread = result.Buffer;
        if (result.IsCompleted && _unread.Length <= rest)
        {
            throw new EndOfStreamException(HasUnread ? "The server closed the connection in the middle of a message." : "The server closed the connection.");
        }
    }

    /// <summary>Takes bytes that are in no chunk: the answer to the handshake.</summary>
    public void Consume(SequencePosition end) => _unread = _unread.Slice(end);

    /// <summary>The usual case: one chunk and its end marker, side by side.</summary>
    private bool TryReadInPlace(int size, out ReadOnlyMemory<byte> message)
    {
        message = default;
        var first = _unread.First;
        var end = HeaderBytes + size;
        if (_assembledBytes > 0 || first.Length < end + HeaderBytes || first.Span[end] != 0 || first.Span[end + 1] != 0)
        {
            return false;
        }

        message = first.Slice(HeaderBytes, size);
        _unread = _unread.Slice(end + HeaderBytes);
        return true;
    }

    private void Assemble(ReadOnlySequence<byte> chunk)
    {
        var size = (int)chunk.Length;
        if (size > _assembly.Length - _assembledBytes)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_assembledBytes + size, (int)Math.Min(2L * _assembly.Length, Array.MaxLength)));
            _assembly.AsSpan(0, _assembledBytes).CopyTo(larger);
            ReturnAssembly();
            _assembly = larger;
        }

        chunk.CopyTo(_assembly.AsSpan(_assembledBytes));
        _assembledBytes += size;
    }

    private void ReleaseLargeAssembly()
    {
        if (_assembledBytes == 0 && _assembly.Length > LargestKeptBytes)
        {
            ReturnAssembly();
        }
    }

    private void ReturnAssembly()
    {
        if (_assembly.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_assembly);
            _assembly = [];
        }
    }
}
