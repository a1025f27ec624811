namespace GraphApi.Plan.Walks;

/// <summary>Which steps a walk may take. A constraint for structs, so that a search is compiled for each kind and a walk without conditions pays nothing.</summary>
public interface IStepFilter
{
    /// <summary>True where the walk may follow the relationship at a position of the graph, which it then may from either end.</summary>
    bool Allows(WalkGraph graph, int position);
}
