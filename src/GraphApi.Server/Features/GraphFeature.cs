using GraphApi.Plan;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;

namespace GraphApi.Server.Features;

/// <summary>The graph, and what keeps it up to date: the reload of a data folder, or the watch over a database.</summary>
public static class GraphFeature
{
    public static IServiceCollection AddGraph(this IServiceCollection services, ServedGraph graph, BackendOptions options)
    {
        services.AddSingleton(graph.Model);
        services.AddSingleton(graph.Backend);
        if (options is not EmbeddedOptions embedded || graph.Backend is not IGraphWriter writer)
        {
            return services.AddHostedService<DatabaseWatch>();
        }

        services.AddSingleton(embedded);
        services.AddSingleton(writer);
        services.AddSingleton<DataReloader>();
        return services.AddHostedService(provider => provider.GetRequiredService<DataReloader>());
    }
}
