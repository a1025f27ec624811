using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Walks;

/// <summary>Steps along some relationships only.</summary>
/// <param name="state">Counts the rows that the tests visit.</param>
/// <param name="relationships">The relationships by number.</param>
/// <param name="tests">By ordinal of the relationship's type: which of them are followed; null for none.</param>
internal readonly struct RestrictedSteps(ExecutionState state, RelationshipRanks relationships, RowTest?[] tests) : IStepFilter
{
    public bool Allows(WalkGraph graph, int position)
    {
        var (type, row) = relationships[graph.Relationships[position]];
        return tests[type] is { } test && (test == RowTest.Always || test.Holds(state, row, relationship: -1));
    }
}
