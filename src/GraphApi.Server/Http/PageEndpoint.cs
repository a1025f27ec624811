using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Plan.Responses;
using GraphApi.Server.Execution;
using GraphApi.Server.Options;
using GraphApi.Server.Pages;

namespace GraphApi.Server.Http;

/// <summary>Answers browsers with the page, and runs the query that came with the address, for those without scripts.</summary>
public sealed class PageEndpoint(Page page, RequestExecutor executor, Answer answer, RequestLog log, LimitOptions limits)
{
    /// <summary>The most that is shown without scripts: a longer text helps nobody, and is written as HTML at a price.</summary>
    private const int MostShownBytes = 512 * 1024;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1024 };

    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        var content = new PageContent($"{request.Scheme}://{request.Host}");
        if (request.Query.ContainsKey(QueryString.Document))
        {
            content = await RunAsync(context, content);
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = PageParts.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        await answer.SendAsync(context, StatusCodes.Status200OK, AnswerFormat.Html, await page.RenderAsync(content, context.RequestAborted));
    }

    private async Task<PageContent> RunAsync(HttpContext context, PageContent content)
    {
        content = content with { Query = context.Request.Query[QueryString.Document].ToString(), Variables = context.Request.Query[QueryString.Variables].ToString() };
        if (!QueryString.TryRead(context.Request, limits, out var request, out var error))
        {
            return content with { Status = error.Message };
        }

        var started = log.Start();
        using var response = new ResponseWriter(limits.MaxResponseBytes);
        var outcome = await executor.ExecuteAsync(request, response, context.RequestAborted);
        log.Answered(started, outcome, StatusCodes.Status200OK, response.Position);
        return content with { Answer = Show(response.Written), Status = outcome.Errors.IsEmpty ? "" : "The query could not be answered in full; the errors say why." };
    }

    private static string Show(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MostShownBytes)
        {
            return $"The answer has {json.Length} bytes, more than is shown here. Ask for less, or send the query from a program.";
        }

        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Indented.MaxDepth });
        return JsonSerializer.Serialize(document.RootElement, Indented);
    }
}
