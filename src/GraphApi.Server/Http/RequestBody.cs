using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;
using GraphApi.Server.Execution;
using GraphApi.Server.Options;

namespace GraphApi.Server.Http;

/// <summary>The body of one POST request: read once, kept until the request is answered, because the request's parts are slices of it.</summary>
public sealed class RequestBody(LimitOptions limits) : IDisposable
{
    private PipeReader? _reader;
    private SequencePosition _end;
    private byte[]? _copy;
    private byte[]? _unescaped;

    /// <summary>What the client asks for; meaningful once <see cref="ReadAsync"/> found no error.</summary>
    public GraphQLRequest Request { get; private set; }

    /// <summary>Reads the whole body; gives what is wrong with it, or null.</summary>
    public async ValueTask<GraphQLError?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limits.MaxBodyBytes)
        {
            return TooLarge();
        }

        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > limits.MaxBodyBytes)
            {
                reader.AdvanceTo(result.Buffer.End);
                return TooLarge();
            }

            if (result.IsCompleted)
            {
                _reader = reader;
                _end = result.Buffer.End;
                return Parse(Flatten(result.Buffer));
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    public void Dispose()
    {
        _reader?.AdvanceTo(_end);
        _reader = null;
        Return(ref _copy);
        Return(ref _unescaped);
    }

    private GraphQLError TooLarge() => new(
        $"The body is larger than {limits.MaxBodyBytes} bytes, the most that one request may have. Shorten the document, or send its variables in several requests.",
        ErrorCode.PayloadTooLarge);

    private ReadOnlyMemory<byte> Flatten(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            return body.First;
        }

        _copy = ArrayPool<byte>.Shared.Rent((int)body.Length);
        body.CopyTo(_copy);
        return _copy.AsMemory(0, (int)body.Length);
    }

    private GraphQLError? Parse(ReadOnlyMemory<byte> body)
    {
        // RFC 8259, section 8.1, lets a parser ignore a byte order mark.
        body = body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
        if (!Utf8.IsValid(body.Span))
        {
            return new GraphQLError($"The body is not UTF-8: byte {FindInvalidByte(body.Span) + 1} belongs to no character. Encode the JSON in UTF-8.", ErrorCode.BadRequest);
        }

        if (!RequestMembers.TryRead(body.Span, limits, out var members, out var error))
        {
            return error;
        }

        var quoted = body[members.Document];
        var document = quoted[1..^1];
        if (members.IsDocumentEscaped)
        {
            var reader = new Utf8JsonReader(quoted.Span);
            reader.Read();
            if (reader.EscapesHalfPair())
            {
                return new GraphQLError("The member \"query\" has an escape for one half of a surrogate pair. Escape both halves, or send the character itself.", ErrorCode.BadRequest);
            }

            _unescaped = ArrayPool<byte>.Shared.Rent(document.Length);
            document = _unescaped.AsMemory(0, reader.CopyString(_unescaped));
        }

        Request = new GraphQLRequest(document, members.OperationName, body[members.Variables]);
        return null;
    }

    private static int FindInvalidByte(ReadOnlySpan<byte> body)
    {
        var position = 0;
        while (System.Text.Rune.DecodeFromUtf8(body[position..], out _, out var length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static void Return(ref byte[]? buffer)
    {
        if (buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = null;
        }
    }
}
