using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Steps;

/// <summary>From a row of a relationship field to its relationship, which is of a known type.</summary>
internal sealed class RelationshipStepOperator(int type) : StepOperator
{
    public override bool TryFollow(int row, int relationship, out ElementRef element)
    {
        element = new ElementRef(type, relationship);
        return relationship >= 0;
    }
}
