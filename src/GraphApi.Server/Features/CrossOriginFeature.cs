using GraphApi.Server.Options;

namespace GraphApi.Server.Features;

/// <summary>Lets pages of the configured origins call the server (CORS).</summary>
/// <remarks>https://fetch.spec.whatwg.org/#http-cors-protocol</remarks>
public static class CrossOriginFeature
{
    public static IServiceCollection AddCrossOrigin(this IServiceCollection services, CrossOriginOptions options)
    {
        if (options.Origins.IsEmpty)
        {
            return services;
        }

        return services.AddCors(cors => cors.AddDefaultPolicy(policy =>
        {
            policy.WithMethods("GET", "HEAD", "POST").WithHeaders("Content-Type", "Accept").SetPreflightMaxAge(TimeSpan.FromHours(1));
            _ = options.AllowsAny ? policy.AllowAnyOrigin() : policy.WithOrigins([.. options.Origins]);
        }));
    }

    public static void UseCrossOrigin(this IApplicationBuilder app, CrossOriginOptions options)
    {
        if (!options.Origins.IsEmpty)
        {
            app.UseCors();
        }
    }
}
