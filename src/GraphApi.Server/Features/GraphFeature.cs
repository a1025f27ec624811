using GraphApi.Memory;
using GraphApi.Model.Types;
using GraphApi.Plan;
using GraphApi.Server.Loading;

namespace GraphApi.Server.Features;

/// <summary>The graph in memory, and its reload.</summary>
public static class GraphFeature
{
    public static IServiceCollection AddGraph(this IServiceCollection services, GraphModel model)
    {
        var backend = new MemoryBackend();
        services.AddSingleton<IGraphBackend>(backend);
        services.AddSingleton<IGraphWriter>(backend);
        services.AddSingleton(model);
        services.AddSingleton<DataReloader>();
        return services.AddHostedService(provider => provider.GetRequiredService<DataReloader>());
    }
}
