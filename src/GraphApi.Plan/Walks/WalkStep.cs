namespace GraphApi.Plan.Walks;

/// <summary>How a search has met a node.</summary>
/// <param name="Node">The node.</param>
/// <param name="From">The place among the search's steps of the one that it was met from; below zero where the search began with it.</param>
/// <param name="Position">The position in the graph that led to it; below zero where the search began with it.</param>
public readonly record struct WalkStep(int Node, int From, int Position);
