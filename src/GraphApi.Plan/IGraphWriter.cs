using GraphApi.Model.Datasets;

namespace GraphApi.Plan;

/// <summary>Where a graph is kept: takes a new data set in place of the old one.</summary>
public interface IGraphWriter
{
    /// <summary>Replaces the stored data set by another one, in one step as readers see it. When it fails, the old one stays.</summary>
    Task ReplaceAsync(Dataset dataset, CancellationToken cancellationToken);
}
