using System.Collections.Immutable;

namespace GraphApi.GraphQL.Errors;

/// <summary>What kind of thing went wrong: the closed list behind <c>extensions.code</c>.</summary>
public sealed class ErrorCode
{
    public static readonly ErrorCode ParseFailed = new("GRAPHQL_PARSE_FAILED", "The document is not GraphQL; the message says what was expected where.");
    public static readonly ErrorCode ValidationFailed = new("GRAPHQL_VALIDATION_FAILED", "The document does not fit the schema.");
    public static readonly ErrorCode SchemaInvalid = new("SCHEMA_INVALID", "A type system document does not describe a valid schema.");
    public static readonly ErrorCode BadUserInput = new("BAD_USER_INPUT", "A variable or an argument has a value that its type does not allow.");
    public static readonly ErrorCode OperationResolutionFailure = new("OPERATION_RESOLUTION_FAILURE", "The document does not say which of its operations to run, or names one that it does not contain.");
    public static readonly ErrorCode CostExceeded = new("COST_EXCEEDED", "The operation could cost more than the server allows for one request.");
    public static readonly ErrorCode LimitExceeded = new("LIMIT_EXCEEDED", "The request goes past a limit that the message names.");
    public static readonly ErrorCode RequestTimeout = new("REQUEST_TIMEOUT", "The request took longer than the server allows.");
    public static readonly ErrorCode ResponseTooLarge = new("RESPONSE_TOO_LARGE", "The response would be larger than the server allows.");
    public static readonly ErrorCode BackendUnavailable = new("BACKEND_UNAVAILABLE", "The store behind the server does not answer; the same request may work later.");
    public static readonly ErrorCode InternalError = new("INTERNAL_ERROR", "The server failed; the request is not at fault.");
    public static readonly ErrorCode Unauthenticated = new("UNAUTHENTICATED", "The request needs credentials that it does not carry.");
    public static readonly ErrorCode Forbidden = new("FORBIDDEN", "The credentials of the request do not allow what it asks for.");
    public static readonly ErrorCode BadRequest = new("BAD_REQUEST", "The HTTP request is not a well-formed GraphQL request.");
    public static readonly ErrorCode NotFound = new("NOT_FOUND", "There is nothing at this address.");
    public static readonly ErrorCode MethodNotAllowed = new("METHOD_NOT_ALLOWED", "The HTTP method cannot be used for this.");
    public static readonly ErrorCode NotAcceptable = new("NOT_ACCEPTABLE", "The client accepts none of the media types that the server can answer with.");
    public static readonly ErrorCode PayloadTooLarge = new("PAYLOAD_TOO_LARGE", "The request body is larger than the server allows.");
    public static readonly ErrorCode UnsupportedMediaType = new("UNSUPPORTED_MEDIA_TYPE", "The request body has a media type that the server does not read.");

    private ErrorCode(string name, string meaning)
    {
        Name = name;
        Meaning = meaning;
    }

    /// <summary>Every code, in the order in which the documentation lists them.</summary>
    public static ImmutableArray<ErrorCode> All { get; } =
    [
        ParseFailed, ValidationFailed, SchemaInvalid, BadUserInput, OperationResolutionFailure, CostExceeded, LimitExceeded,
        RequestTimeout, ResponseTooLarge, BackendUnavailable, InternalError, Unauthenticated, Forbidden, BadRequest, NotFound,
        MethodNotAllowed, NotAcceptable, PayloadTooLarge, UnsupportedMediaType,
    ];

    /// <summary>The text that clients see and may rely on.</summary>
    public string Name { get; }

    public string Meaning { get; }

    public override string ToString() => Name;
}
