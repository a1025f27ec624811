namespace GraphApi.Neo4j.Walks;

/// <summary>A record that a request has met.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsArea">True where it stands for a mere area.</param>
/// <param name="Degree">How many relationships of all types it has.</param>
internal sealed record LocalNode(string Id, bool IsArea, int Degree)
{
    /// <summary>The relationships that the walk may follow, by the far record's id, then their own; null where they have not been fetched.</summary>
    public List<LocalStep>? Steps { get; set; }
}
