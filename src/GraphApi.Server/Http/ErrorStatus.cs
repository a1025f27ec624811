using GraphApi.GraphQL.Errors;

namespace GraphApi.Server.Http;

/// <summary>The HTTP status that stands for an error.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes</remarks>
public static class ErrorStatus
{
    private static readonly Dictionary<ErrorCode, int> Statuses = new()
    {
        [ErrorCode.Unauthenticated] = StatusCodes.Status401Unauthorized,
        [ErrorCode.Forbidden] = StatusCodes.Status403Forbidden,
        [ErrorCode.NotFound] = StatusCodes.Status404NotFound,
        [ErrorCode.MethodNotAllowed] = StatusCodes.Status405MethodNotAllowed,
        [ErrorCode.NotAcceptable] = StatusCodes.Status406NotAcceptable,
        [ErrorCode.PayloadTooLarge] = StatusCodes.Status413PayloadTooLarge,
        [ErrorCode.UnsupportedMediaType] = StatusCodes.Status415UnsupportedMediaType,
        [ErrorCode.InternalError] = StatusCodes.Status500InternalServerError,
        [ErrorCode.BackendUnavailable] = StatusCodes.Status503ServiceUnavailable,
        [ErrorCode.RequestTimeout] = StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>What the client can mend in what it sent is 400, unless there is a status that says more.</summary>
    public static int Of(ErrorCode code) => Statuses.GetValueOrDefault(code, StatusCodes.Status400BadRequest);
}
