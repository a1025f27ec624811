using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Walks;

/// <summary>Writes the corroboration of a path's weakest step; <paramref name="byType"/> is by ordinal of the relationship's type.</summary>
internal sealed class WeakestOperator(byte[] fragment, RelationshipRanks relationships, Strength strength, ObjectOperator?[] byType) : FoundOperator<PathPosition>
{
    public override void Write(ExecutionState state, in PathPosition found)
    {
        state.Response.Write(fragment);
        var weakest = FindWeakest(in found);
        (byType[weakest.Type] ?? throw new InvalidOperationException($"Relationships of type {weakest.Type} have no corroboration.")).Write(state, weakest.Row);
    }

    private ElementRef FindWeakest(in PathPosition found)
    {
        var weakest = relationships[found.Relationship];
        for (var step = 1; step < found.Length; step++)
        {
            var other = relationships[(found with { Step = step }).Relationship];
            if (strength.Compare(other, weakest) < 0)
            {
                weakest = other;
            }
        }

        return weakest;
    }
}
