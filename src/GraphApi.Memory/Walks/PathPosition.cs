using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Walks;

/// <summary>The paths that were found, one of them, or one step of it.</summary>
internal readonly record struct PathPosition(FoundPaths Found, int Path, int Step)
{
    public int Length => Found.RelationshipsOf(Path).Length;

    public int Relationship => Found.RelationshipsOf(Path)[Step];

    /// <summary>The node that the step comes from.</summary>
    public int From => Found.NodesOf(Path)[Step];

    /// <summary>The node that the step leads to.</summary>
    public int To => Found.NodesOf(Path)[Step + 1];
}
