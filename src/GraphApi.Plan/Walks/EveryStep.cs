namespace GraphApi.Plan.Walks;

/// <summary>A walk without conditions, or on a graph that holds no other steps.</summary>
public readonly struct EveryStep : IStepFilter
{
    public bool Allows(WalkGraph graph, int position) => true;
}
