using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Steps;

/// <summary>From a citation to the record or relationship that it is about.</summary>
internal sealed class SubjectStepOperator(ElementRef[] subjects) : StepOperator
{
    public override bool TryFollow(int row, int relationship, out ElementRef element)
    {
        element = subjects[row];
        return true;
    }
}
