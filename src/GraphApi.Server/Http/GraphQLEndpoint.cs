using GraphApi.GraphQL.Errors;
using GraphApi.Plan.Responses;
using GraphApi.Server.Execution;
using GraphApi.Server.Options;

namespace GraphApi.Server.Http;

/// <summary>The GraphQL endpoint: reads requests, has them executed and sends the answers.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
public sealed class GraphQLEndpoint(RequestExecutor executor, Answer answer, RequestLog log, PageEndpoint page, SchemaEndpoint schema, LimitOptions limits)
{
    private const string AllowedMethods = "GET, HEAD, POST";

    public async Task HandleAsync(HttpContext context)
    {
        var started = log.Start();
        try
        {
            await (context.Request.Method switch
            {
                "POST" => PostAsync(context, started),
                "GET" or "HEAD" => GetAsync(context, started),
                _ => RefuseMethodAsync(context, started),
            });
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            log.ClientGone(started);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            var error = new GraphQLError($"The body could not be read: {exception.Message} Send the request again.", ErrorCode.BadRequest);
            await RefuseAsync(context, started, error, AnswerFormat.GraphQLResponse);
        }
    }

    private async Task PostAsync(HttpContext context, long started)
    {
        if (AcceptHeader.Choose(context.Request.Headers.Accept, offersHtml: false) is not { } format)
        {
            await RefuseFormatAsync(context, started);
            return;
        }

        if (ContentTypeHeader.FindFault(context.Request.Headers) is { } fault)
        {
            await RefuseAsync(context, started, fault, format);
            return;
        }

        using var body = new RequestBody(limits);
        if (await body.ReadAsync(context.Request, context.RequestAborted) is { } error)
        {
            await RefuseAsync(context, started, error, format);
            return;
        }

        await ExecuteAsync(context, started, body.Request, format);
    }

    private async Task GetAsync(HttpContext context, long started)
    {
        if (context.Request.Query.ContainsKey("sdl"))
        {
            await schema.HandleAsync(context);
            return;
        }

        // The address has a page for browsers and answers for programs, so caches must keep them apart.
        context.Response.Headers.Vary = "Accept";
        if (AcceptHeader.Choose(context.Request.Headers.Accept, offersHtml: true) is not { } format)
        {
            await RefuseFormatAsync(context, started);
            return;
        }

        if (format == AnswerFormat.Html)
        {
            await page.HandleAsync(context);
            return;
        }

        if (!QueryString.TryRead(context.Request, limits, out var request, out var error))
        {
            await RefuseAsync(context, started, error, format);
            return;
        }

        await ExecuteAsync(context, started, request, format);
    }

    private async Task ExecuteAsync(HttpContext context, long started, GraphQLRequest request, AnswerFormat format)
    {
        using var response = new ResponseWriter(limits.MaxResponseBytes);
        var outcome = await executor.ExecuteAsync(request, response, context.RequestAborted);
        var status = outcome.HasData || format == AnswerFormat.Json ? StatusCodes.Status200OK : ErrorStatus.Of(outcome.Errors[0].Code);
        await answer.SendAsync(context, status, format, response.Written);
        log.Answered(started, outcome, status, response.Position);
    }

    private async Task RefuseMethodAsync(HttpContext context, long started)
    {
        context.Response.Headers.Allow = AllowedMethods;
        var error = new GraphQLError($"The method {Excerpt.Of(context.Request.Method)} cannot be used here. Send queries with POST, or with GET.", ErrorCode.MethodNotAllowed);
        await RefuseAsync(context, started, error, AcceptHeader.Choose(context.Request.Headers.Accept, offersHtml: false) ?? AnswerFormat.GraphQLResponse);
    }

    private Task RefuseFormatAsync(HttpContext context, long started)
    {
        var error = new GraphQLError(
            $"The client accepts \"{Excerpt.Of(context.Request.Headers.Accept.ToString())}\", and answers are {AcceptHeader.GraphQLResponse} or {AcceptHeader.Json} in UTF-8. Accept one of them.",
            ErrorCode.NotAcceptable);
        return RefuseAsync(context, started, error, AnswerFormat.GraphQLResponse);
    }

    private async Task RefuseAsync(HttpContext context, long started, GraphQLError error, AnswerFormat format)
    {
        var bytes = await answer.RefuseAsync(context, error, format);
        log.Refused(started, error, context.Response.StatusCode, bytes);
    }
}
