using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Net.Sockets;
using GraphApi.Bolt.Messages;

namespace GraphApi.Bolt.Connections;

/// <summary>
/// Carries messages over one socket and knows nothing of what they mean. What has been added is sent in one write. A read is never cancelled half way:
/// a caller that stops waiting leaves it running, and the next one waits for it. After <see cref="Break"/> every wait ends in an error.
/// </summary>
internal sealed class MessageChannel : IAsyncDisposable
{
    private const int ReadBufferBytes = 16 * 1024;
    private static readonly TimeSpan DefaultReadTimeout = TimeSpan.FromMinutes(2);

    private readonly ServerAddress _address;
    private readonly Socket _socket;
    private readonly Stream _stream;
    private readonly PipeReader _pipe;
    private readonly ChunkReader _reader;
    private readonly ChunkWriter _writer = new();
    private readonly TimeProvider _timeProvider;
    private readonly TimeSpan? _configuredReadTimeout;

    private Task? _read;
    private Task _write = Task.CompletedTask;
    private TimeSpan _readTimeout;
    private long? _deadline;

    public MessageChannel(ServerAddress address, Socket socket, Stream stream, DriverOptions options)
    {
        _address = address;
        _socket = socket;
        _stream = stream;
        _pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: ReadBufferBytes, leaveOpen: true));
        _reader = new ChunkReader(_pipe, options.MaxMessageBytes);
        _timeProvider = options.TimeProvider;
        _configuredReadTimeout = options.ReadTimeout;
        _readTimeout = options.ReadTimeout ?? DefaultReadTimeout;
    }

    public bool IsBroken { get; private set; }

    /// <summary>Whether nothing is half sent or half received.</summary>
    public bool IsAtRest => !IsBroken && _read is null && !_reader.HasUnread && !HasUnsent;

    public bool HasUnsent => !_writer.Pending.IsEmpty;

    /// <summary>What has arrived and is in no message: the answer to the handshake.</summary>
    public ReadOnlySequence<byte> Unread => _reader.Unread;

    /// <summary>Takes the server's word for how long it may be silent, unless the options say it.</summary>
    public void SetReadTimeout(TimeSpan? hint) => _readTimeout = _configuredReadTimeout ?? hint ?? DefaultReadTimeout;

    /// <summary>Sets the time after which receiving fails, though without breaking the channel; null ends that.</summary>
    public void SetDeadline(TimeSpan? fromNow) =>
        _deadline = fromNow is { } span ? _timeProvider.GetTimestamp() + (long)(span.TotalSeconds * _timeProvider.TimestampFrequency) : null;

    public void AddRaw(ReadOnlySpan<byte> bytes) => _writer.AddRaw(bytes);

    /// <summary>Adds a message to the next write and returns its size.</summary>
    public int Add<TRequest>(in TRequest request)
        where TRequest : struct, IRequest => _writer.Add(request);

    /// <summary>Sends what has been added. A write that is given up half way breaks the channel.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            var write = _stream.WriteAsync(_writer.Pending, CancellationToken.None);
            if (!write.IsCompletedSuccessfully)
            {
                _write = write.AsTask();
                await _write.WaitAsync(WaitLimit(), _timeProvider, cancellationToken).ConfigureAwait(false);
            }

            _writer.Clear();
        }
        catch (OperationCanceledException)
        {
            Break();
            throw;
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or TimeoutException)
        {
            throw Lost(exception);
        }
    }

    /// <summary>The next message if all of it has arrived; it is valid until the next call of this or of <see cref="FillAsync"/>.</summary>
    public bool TryReceive(out ReadOnlyMemory<byte> message)
    {
        message = default;
        return _read is null && _reader.TryRead(out message);
    }

    public void Consume(SequencePosition end) => _reader.Consume(end);

    /// <summary>Waits for bytes.</summary>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ThrowAfterDeadline();
        try
        {
            ObjectDisposedException.ThrowIf(IsBroken, this);
            _read ??= _reader.FillAsync();
            if (!_read.IsCompletedSuccessfully)
            {
                await _read.WaitAsync(WaitLimit(), _timeProvider, cancellationToken).ConfigureAwait(false);
            }

            _read = null;
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or TimeoutException)
        {
            if (exception is TimeoutException)
            {
                ThrowAfterDeadline();
            }

            throw Lost(exception);
        }
    }

    /// <summary>Whether the peer has sent nothing, not even an end, since the last exchange.</summary>
    public bool IsQuiet()
    {
        try
        {
            return IsAtRest && !_socket.Poll(0, SelectMode.SelectRead);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>Closes the socket at once.</summary>
    public void Break()
    {
        IsBroken = true;
        _socket.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Break();
        await AwaitEndAsync(_read ?? Task.CompletedTask).ConfigureAwait(false);
        await AwaitEndAsync(_write).ConfigureAwait(false);
        await _pipe.CompleteAsync().ConfigureAwait(false);
        _writer.Dispose();
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The time until the server has been silent for too long or the deadline has come, whichever is first.</summary>
    private TimeSpan WaitLimit()
    {
        if (_deadline is not { } deadline)
        {
            return _readTimeout;
        }

        var now = _timeProvider.GetTimestamp();
        var rest = now < deadline ? _timeProvider.GetElapsedTime(now, deadline) : TimeSpan.Zero;
        return rest < _readTimeout ? rest : _readTimeout;
    }

    private void ThrowAfterDeadline()
    {
        if (_deadline is { } deadline && _timeProvider.GetTimestamp() >= deadline)
        {
            throw new Neo4jException(ErrorCategory.Deadline, $"The query was stopped because it took longer than the session's {nameof(SessionOptions.QueryTimeout)} allows.");
        }
    }

    private Neo4jException Lost(Exception exception)
    {
        Break();
        var reason = exception is TimeoutException ? $"The server was silent for {_readTimeout.TotalSeconds:0.#} s." : exception.Message;
        return new Neo4jException(ErrorCategory.Connection, $"The connection to {_address} was lost. {reason}", exception);
    }

    [SuppressMessage("Design", "CA1031", Justification = "The socket has just been closed, so the task ends in one of many ways, and none matters any more.")]
    private static async Task AwaitEndAsync(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch
        {
            // See above.
        }
    }
}
