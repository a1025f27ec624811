using GraphApi.GraphQL.Errors;
using GraphApi.Plan.Responses;
using GraphApi.Server.Execution;
using GraphApi.Server.Options;

namespace GraphApi.Server.Http;

/// <summary>Sends what was written as an HTTP response.</summary>
public sealed class Answer(CompressionOptions compression)
{
    /// <summary>Room for the error of a refusal, whose sentences are short whatever the request holds.</summary>
    private const int RefusalLimitBytes = 64 * 1024;

    private const string GraphQLResponse = AcceptHeader.GraphQLResponse + "; charset=utf-8";
    private const string Json = AcceptHeader.Json + "; charset=utf-8";
    private const string Html = AcceptHeader.Html + "; charset=utf-8";

    /// <summary>Sends a whole body.</summary>
    public ValueTask SendAsync(HttpContext context, int status, AnswerFormat format, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = format switch
        {
            AnswerFormat.GraphQLResponse => GraphQLResponse,
            AnswerFormat.Json => Json,
            _ => Html,
        };
        return SendBodyAsync(context, body);
    }

    /// <summary>Sends a whole body whose type and status are set, compressed where it is large and the client accepts that.</summary>
    public async ValueTask SendBodyAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        if (compression.AppliesTo(body.Length))
        {
            response.Headers.Append("Vary", "Accept-Encoding");
        }

        if (CodingFor(context.Request, body.Length) is { } coding)
        {
            response.Headers.ContentEncoding = coding.Name;
            await coding.WriteAsync(body, response, context.RequestAborted);
            return;
        }

        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>How a body of that size is compressed for the client; null for not at all.</summary>
    public ContentCoding? CodingFor(HttpRequest request, int bodyBytes) =>
        compression.AppliesTo(bodyBytes) ? ContentCoding.Choose(request.Headers.AcceptEncoding) : null;

    /// <summary>Refuses a request with one error, whose code says with which status.</summary>
    /// <returns>How many bytes were sent.</returns>
    public async ValueTask<int> RefuseAsync(HttpContext context, GraphQLError error, AnswerFormat format)
    {
        using var response = new ResponseWriter(RefusalLimitBytes);
        ErrorWriter.Write([error], response);
        await SendAsync(context, ErrorStatus.Of(error.Code), format == AnswerFormat.Json ? AnswerFormat.Json : AnswerFormat.GraphQLResponse, response.Written);
        return response.Position;
    }
}
