using GraphApi.Plan;
using GraphApi.Plan.Responses;

namespace GraphApi.Server.Features;

/// <summary>Tells whoever watches the server whether it lives, and whether it can answer queries.</summary>
public static class HealthFeature
{
    public const string LivePath = "/health/live";
    public const string ReadyPath = "/health/ready";

    private const int MostBytes = 16 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var backend = routes.ServiceProvider.GetRequiredService<IGraphBackend>();
        var stopping = routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        routes.MapMethods(LivePath, ["GET", "HEAD"], context => WriteAsync(context, "live", null));
        routes.MapMethods(ReadyPath, ["GET", "HEAD"], async context =>
        {
            var obstacle = stopping.IsCancellationRequested ? "The server is about to stop." : await FindObstacleAsync(backend, context.RequestAborted);
            await WriteAsync(context, obstacle is null ? "ready" : "not ready", obstacle);
        });
    }

    /// <summary>Who asks whether the server is ready does not wait for a store that does not answer.</summary>
    private static async Task<string?> FindObstacleAsync(IGraphBackend backend, CancellationToken clientGone)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(clientGone);
        limit.CancelAfter(Patience);
        try
        {
            return await backend.FindObstacleAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!clientGone.IsCancellationRequested)
        {
            return $"The store behind the server did not answer within {Patience.TotalSeconds} s.";
        }
    }

    private static async Task WriteAsync(HttpContext context, string status, string? reason)
    {
        using var body = new ResponseWriter(MostBytes);
        body.Write("{\"status\":"u8);
        body.WriteText(System.Text.Encoding.UTF8.GetBytes(status));
        if (reason is not null)
        {
            body.Write(",\"reason\":"u8);
            body.WriteText(System.Text.Encoding.UTF8.GetBytes(reason));
        }

        body.WriteByte((byte)'}');
        context.Response.StatusCode = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = body.Position;
        await context.Response.BodyWriter.WriteAsync(body.Written, context.RequestAborted);
    }
}
