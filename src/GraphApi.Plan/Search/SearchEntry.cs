namespace GraphApi.Plan.Search;

/// <summary>That a node has a word.</summary>
/// <param name="Node">The node index.</param>
/// <param name="Words">How many words the shortest value of the node that has it has.</param>
public readonly record struct SearchEntry(int Node, int Words);
