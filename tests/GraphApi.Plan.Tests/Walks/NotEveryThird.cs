using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Tests.Walks;

/// <summary>Leaves out every third relationship.</summary>
internal readonly struct NotEveryThird : IStepFilter
{
    public bool Allows(int relationship, int far) => relationship % 3 != 2;
}
