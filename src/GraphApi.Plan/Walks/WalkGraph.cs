namespace GraphApi.Plan.Walks;

/// <summary>
/// Records and the relationships between them, directions ignored, as searches walk them: compressed sparse rows. Nodes are numbered in the order of their ids, so that
/// comparing numbers compares ids; the relationships of a node are sorted by the far node, then by their ids, whatever their numbers. The graph may be a part of a larger
/// one: the relationships of some of its nodes are then missing, and only how many they are is known.
/// </summary>
public sealed class WalkGraph
{
    /// <summary>By node: where its relationships begin; always one more than there are nodes.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>By position: the node at the other end.</summary>
    public required int[] Far { get; init; }

    /// <summary>By position: the relationship.</summary>
    public required int[] Relationships { get; init; }

    /// <summary>By node: true for one that stands for a mere area; null where none does.</summary>
    public required bool[]? Areas { get; init; }

    /// <summary>By node: how many relationships it has, of all types; null where all of them are here.</summary>
    public int[]? Degrees { get; init; }

    /// <summary>By node: true where its relationships are missing; null where none are.</summary>
    public bool[]? Missing { get; init; }

    public int NodeCount => Offsets.Length - 1;

    /// <summary>How many relationships of all types a node has, which is what a look at them counts for; one that leads from a node to itself counts once.</summary>
    public int Degree(int node) => Degrees is null ? Offsets[node + 1] - Offsets[node] : Degrees[node];

    public bool IsArea(int node) => Areas is not null && Areas[node];

    /// <summary>Pays for a look at a node's relationships; false where the budget does not allow it, and they need not be there then.</summary>
    /// <param name="node">The node.</param>
    /// <param name="budget">What may be looked at.</param>
    /// <param name="missing">Gets the node where its relationships are missing.</param>
    public bool TryLookAt(int node, WalkBudget budget, List<int> missing)
    {
        if (!budget.TrySpend(Degree(node)))
        {
            return false;
        }

        if (Missing is not null && Missing[node])
        {
            missing.Add(node);
        }

        return true;
    }
}
