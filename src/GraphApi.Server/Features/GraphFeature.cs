using GraphApi.Compiler.Schemas;
using GraphApi.Memory;
using GraphApi.Model.Datasets;
using GraphApi.Plan;
using GraphApi.Server.Loading;

namespace GraphApi.Server.Features;

/// <summary>The graph in memory, and its reload.</summary>
public static class GraphFeature
{
    public static async Task AddGraphAsync(this IServiceCollection services, ApiSchema api, Dataset dataset)
    {
        var backend = new MemoryBackend();
        await backend.ReplaceAsync(dataset, CancellationToken.None);
        services.AddSingleton<IGraphBackend>(backend);
        services.AddSingleton<IGraphWriter>(backend);
        services.AddSingleton(api.Model);
        services.AddSingleton<DataReloader>();
        services.AddHostedService(provider => provider.GetRequiredService<DataReloader>());
    }
}
