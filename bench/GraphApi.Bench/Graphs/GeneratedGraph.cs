using GraphApi.Model.Datasets;

namespace GraphApi.Bench.Graphs;

/// <summary>A generated graph, and what is asked of it.</summary>
/// <param name="Dataset">Its tables.</param>
/// <param name="Pools">What the workloads ask for.</param>
/// <param name="Hub">The id of the person with the most acquaintances.</param>
internal sealed record GeneratedGraph(Dataset Dataset, GraphPools Pools, string Hub);
