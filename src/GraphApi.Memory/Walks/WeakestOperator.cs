using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Walks;

/// <summary>Writes the corroboration of a path's weakest step.</summary>
internal sealed class WeakestOperator(byte[] fragment, RelationshipRanks relationships, StoredStrength strength, ShapeOperator corroboration)
    : FoundOperator<PathPosition>
{
    public override void Write(ExecutionState state, in PathPosition found)
    {
        state.Response.Write(fragment);
        corroboration.Write(state, FindWeakest(state, in found));
    }

    private ElementRef FindWeakest(ExecutionState state, in PathPosition found)
    {
        var weakest = relationships[found.Relationship];
        var least = strength.Of(state, weakest);
        for (var step = 1; step < found.Length; step++)
        {
            var other = relationships[(found with { Step = step }).Relationship];
            if (strength.Of(state, other) is var evidence && evidence.CompareTo(least) < 0)
            {
                (weakest, least) = (other, evidence);
            }
        }

        return weakest;
    }
}
