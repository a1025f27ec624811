namespace GraphApi.Plan.Nodes;

/// <summary>What a backend does for one field: where its rows come from, and the shape of what they yield.</summary>
public abstract record PlanNode
{
    /// <summary>Prints the node with the response key it answers.</summary>
    public abstract void Print(PlanPrinter printer, string key);
}
