namespace GraphApi.Neo4j.Import;

/// <summary>What an import is doing, and how much of it is done.</summary>
/// <param name="Activity">What it is doing, such as "writing Person".</param>
/// <param name="Done">How many of the rows of all writing, or of the nodes to remove, are done; 0 where nothing is counted.</param>
/// <param name="Total">How many there are in all; 0 where nothing is counted.</param>
public readonly record struct ImportProgress(string Activity, long Done, long Total);
