namespace GraphApi.Plan.Fields;

/// <summary>What a walk has found several of, in the walk's order.</summary>
public enum WalkElements
{
    /// <summary>The records of a path from its beginning to its end, or those of a neighborhood.</summary>
    Nodes,

    /// <summary>The relationships of a neighborhood.</summary>
    Relationships,
}
