using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;
using GraphApi.Server.Options;

namespace GraphApi.Server.Http;

/// <summary>Where in a JSON body the parts of a GraphQL request are.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-JSON-Encoding</remarks>
/// <param name="Document">The document's text with its quotes.</param>
/// <param name="IsDocumentEscaped">True where that text has JSON escapes.</param>
/// <param name="OperationName">Null where the client does not say.</param>
/// <param name="Variables">The object, or an empty range.</param>
public readonly record struct RequestMembers(Range Document, bool IsDocumentEscaped, string? OperationName, Range Variables)
{
    /// <summary>The name that stands for one that is no text; no operation has it.</summary>
    private const string NoName = "\uFFFD";

    private const string Cure = "Send an object such as {\"query\": \"{ __typename }\"}.";

    public static bool TryRead(ReadOnlySpan<byte> body, LimitOptions limits, out RequestMembers members, [NotNullWhen(false)] out GraphQLError? error)
    {
        members = default;
        var scan = new MemberScan(body, limits.Parser.MaxDepth);
        try
        {
            error = scan.Run();
        }
        catch (JsonException exception)
        {
            error = Malformed($"The body is not JSON: it breaks off or goes wrong in line {exception.LineNumber + 1}, at byte {exception.BytePositionInLine + 1}. {Cure}");
        }

        if (error is null && scan.Variables is { } variables && variables.End.Value - variables.Start.Value > limits.MaxVariablesBytes)
        {
            error = new GraphQLError(
                $"The variables have {variables.End.Value - variables.Start.Value} bytes; one request may have {limits.MaxVariablesBytes}. Send them in several requests.",
                ErrorCode.PayloadTooLarge);
        }

        error ??= scan.Document is null ? Malformed($"The request has no \"query\", the text of a GraphQL document. {Cure}") : null;
        if (error is not null)
        {
            return false;
        }

        members = new RequestMembers(scan.Document.GetValueOrDefault(), scan.IsDocumentEscaped, scan.OperationName, scan.Variables ?? default(Range));
        return true;
    }

    private static GraphQLError Malformed(string message) => new(message, ErrorCode.BadRequest);

    /// <summary>One pass over the body. Members that the draft does not name are ignored, as it says; one that is there twice is refused, because parsers differ in which they take.</summary>
    private ref struct MemberScan
    {
        private readonly int _maxDepth;
        private Utf8JsonReader _reader;
        private bool _hasDocument;
        private bool _hasOperationName;
        private bool _hasVariables;
        private bool _hasExtensions;

        public MemberScan(ReadOnlySpan<byte> body, int maxDepth)
        {
            // One level more for the object that holds the members. The reader's own limit, which it tells from no other error, is never met.
            _maxDepth = maxDepth + 1;
            _reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = _maxDepth + 2 });
        }

        public Range? Document { get; private set; }

        public bool IsDocumentEscaped { get; private set; }

        public string? OperationName { get; private set; }

        public Range? Variables { get; private set; }

        public GraphQLError? Run()
        {
            _reader.Read();
            if (_reader.TokenType == JsonTokenType.StartArray)
            {
                return Malformed("The body is a list of requests, and the server takes one request at a time. Send each in a body of its own; over HTTP/2 they travel together.");
            }

            if (_reader.TokenType != JsonTokenType.StartObject)
            {
                return Malformed($"The body is {Describe(_reader.TokenType)}, not an object. {Cure}");
            }

            while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
            {
                if (ReadMember() is { } error)
                {
                    return error;
                }
            }

            // Reads to the end, so that what follows the object is an error.
            _reader.Read();
            return null;
        }

        private GraphQLError? ReadMember()
        {
            if (_reader.TextEquals("query"u8))
            {
                return Once("query", ref _hasDocument) ?? ReadDocument();
            }

            if (_reader.TextEquals("variables"u8))
            {
                return Once("variables", ref _hasVariables) ?? ReadVariables();
            }

            if (_reader.TextEquals("operationName"u8))
            {
                return Once("operationName", ref _hasOperationName) ?? ReadOperationName();
            }

            if (_reader.TextEquals("extensions"u8))
            {
                return Once("extensions", ref _hasExtensions) ?? ReadObject("extensions", out _);
            }

            _reader.Read();
            return Skip();
        }

        /// <summary>Moves to the end of a value, which may not nest deeper than a document may.</summary>
        private GraphQLError? Skip()
        {
            if (_reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                return null;
            }

            var depth = _reader.CurrentDepth;
            while (_reader.Read() && _reader.CurrentDepth > depth)
            {
                if (_reader.CurrentDepth > _maxDepth)
                {
                    return new GraphQLError($"The body nests more than {_maxDepth - 1} levels below its object. Send variables with fewer levels.", ErrorCode.LimitExceeded);
                }
            }

            return null;
        }

        private static GraphQLError? Once(string name, ref bool isThere)
        {
            if (isThere)
            {
                return Malformed($"The request has the member \"{name}\" twice. Send it once.");
            }

            isThere = true;
            return null;
        }

        private GraphQLError? ReadDocument()
        {
            _reader.Read();
            if (_reader.TokenType != JsonTokenType.String)
            {
                return Malformed($"The member \"query\" is {Describe(_reader.TokenType)}; it must be a string, the text of a GraphQL document.");
            }

            Document = (int)_reader.TokenStartIndex..(int)_reader.BytesConsumed;
            IsDocumentEscaped = _reader.ValueIsEscaped;
            return null;
        }

        private GraphQLError? ReadOperationName()
        {
            _reader.Read();
            if (_reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            {
                return Malformed($"The member \"operationName\" is {Describe(_reader.TokenType)}; it must be a string or null.");
            }

            // No operation has the empty name; clients send it to say that there is none.
            OperationName = _reader.TokenType == JsonTokenType.Null || _reader.ValueSpan.IsEmpty ? null
                : _reader.EscapesHalfPair() ? NoName : _reader.GetString();
            return null;
        }

        private GraphQLError? ReadVariables()
        {
            var error = ReadObject("variables", out var range);
            Variables = range;
            return error;
        }

        private GraphQLError? ReadObject(string name, out Range? range)
        {
            range = null;
            _reader.Read();
            if (_reader.TokenType == JsonTokenType.Null)
            {
                return null;
            }

            if (_reader.TokenType != JsonTokenType.StartObject)
            {
                return Malformed($"The member \"{name}\" is {Describe(_reader.TokenType)}; it must be an object or null.");
            }

            var start = (int)_reader.TokenStartIndex;
            var error = Skip();
            range = start..(int)_reader.BytesConsumed;
            return error;
        }

        private static string Describe(JsonTokenType token) => token switch
        {
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "a Boolean",
            JsonTokenType.Null => "null",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.StartObject => "an object",
            _ => "empty",
        };
    }
}
