using GraphApi.Model.Datasets;

namespace GraphApi.Bench.Graphs;

/// <summary>A generated graph, and what is asked of it.</summary>
/// <param name="Dataset">Its tables.</param>
/// <param name="ConnectedPeople">Ids of persons with at least 20 acquaintances.</param>
/// <param name="Hub">The id of the person with the most acquaintances.</param>
internal sealed record GeneratedGraph(Dataset Dataset, string[] ConnectedPeople, string Hub);
