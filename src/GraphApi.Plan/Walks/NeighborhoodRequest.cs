namespace GraphApi.Plan.Walks;

/// <summary>Which surroundings are looked for. Nodes are numbers of the graph, sorted and without repeats.</summary>
/// <param name="Centres">Where the walk begins.</param>
/// <param name="Depth">The most steps from a centre.</param>
/// <param name="Limit">How many nodes are wanted, the centres among them.</param>
/// <param name="CountsOmitted">True where the answer says how many more there are, so that they have to be met.</param>
public sealed record NeighborhoodRequest(int[] Centres, int Depth, int Limit, bool CountsOmitted);
