using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Responses;

namespace GraphApi.Memory;

/// <summary>Keeps the graph in the server's own memory. A new data set replaces the old one whole; queries that run meanwhile finish on the one they began with.</summary>
public sealed class MemoryBackend : IGraphBackend, IGraphWriter
{
    private const string NoData = "No data set has been loaded yet.";

    private volatile GraphSnapshot? _snapshot;

    public DatasetFacts? Dataset => _snapshot?.Facts;

    public ValueTask<ImmutableArray<GraphQLError>> ExecuteAsync(BoundPlan plan, ResponseWriter response, CancellationToken cancellationToken)
    {
        var snapshot = _snapshot ?? throw new BackendException(BackendTrouble.NoDataset, NoData);
        return ValueTask.FromResult(snapshot.Execute(plan, response, cancellationToken).Errors);
    }

    public ValueTask<string?> FindObstacleAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(_snapshot is null ? NoData : null);

    public async Task ReplaceAsync(Dataset dataset, CancellationToken cancellationToken) =>
        _snapshot = await Task.Run(() => GraphSnapshot.Build(dataset), cancellationToken);
}
