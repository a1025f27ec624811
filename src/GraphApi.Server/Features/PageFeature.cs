using GraphApi.GraphQL.Errors;
using GraphApi.Server.Execution;
using GraphApi.Server.Http;
using GraphApi.Server.Options;
using GraphApi.Server.Pages;

namespace GraphApi.Server.Features;

/// <summary>The page for people, and the answer for addresses where there is nothing.</summary>
public static class PageFeature
{
    public static IServiceCollection AddPage(this IServiceCollection services, PageOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<Examples>();
        services.AddSingleton<Page>();
        services.AddSingleton<PageEndpoint>();
        services.AddSingleton<WarmUp>();
        return services;
    }

    public static void MapPage(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/", ["GET", "HEAD"], routes.ServiceProvider.GetRequiredService<PageEndpoint>().HandleAsync);
        var answer = routes.ServiceProvider.GetRequiredService<Answer>();
        routes.MapFallback("{**path}", context => NotFoundAsync(context, answer));
    }

    private static async Task NotFoundAsync(HttpContext context, Answer answer)
    {
        var error = new GraphQLError(
            $"There is nothing at {Excerpt.Of(context.Request.Path.ToString())} for {Excerpt.Of(context.Request.Method)}. Queries go to {GraphQLFeature.Path}; the page at / says what else there is.",
            ErrorCode.NotFound);
        await answer.RefuseAsync(context, error, AcceptHeader.Choose(context.Request.Headers.Accept, offersHtml: false) ?? AnswerFormat.GraphQLResponse);
    }
}
