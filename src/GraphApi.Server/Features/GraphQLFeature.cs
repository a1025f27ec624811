using GraphApi.Compiler.Operations;
using GraphApi.Compiler.Schemas;
using GraphApi.Server.Execution;
using GraphApi.Server.Http;
using GraphApi.Server.Options;

namespace GraphApi.Server.Features;

/// <summary>The GraphQL endpoint and the schema's text.</summary>
public static class GraphQLFeature
{
    public const string Path = "/graphql";
    public const string SchemaPath = "/graphql/schema.graphql";

    public static IServiceCollection AddGraphQLServer(this IServiceCollection services, ApiSchema api, ServerOptions options)
    {
        services.AddSingleton(api);
        services.AddSingleton(options);
        services.AddSingleton(options.Limits);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new DocumentCache(new DocumentCompiler(api, options.Limits.ForCompiler()), options.Cache));
        services.AddSingleton<RequestExecutor>();
        services.AddSingleton<RequestLog>();
        services.AddSingleton(new Answer(options.Compression));
        services.AddSingleton<SchemaEndpoint>();
        services.AddSingleton<GraphQLEndpoint>();
        return services;
    }

    public static void MapGraphQL(this IEndpointRouteBuilder routes)
    {
        routes.Map(Path, routes.ServiceProvider.GetRequiredService<GraphQLEndpoint>().HandleAsync);
        routes.MapMethods(SchemaPath, ["GET", "HEAD"], routes.ServiceProvider.GetRequiredService<SchemaEndpoint>().HandleAsync);
    }
}
