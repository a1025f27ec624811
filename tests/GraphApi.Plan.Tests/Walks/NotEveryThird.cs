using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Tests.Walks;

/// <summary>Leaves out every third relationship.</summary>
internal readonly struct NotEveryThird : IStepFilter
{
    public static bool Allows(int relationship) => relationship % 3 != 2;

    public bool Allows(WalkGraph graph, int position) => Allows(graph.Relationships[position]);
}
