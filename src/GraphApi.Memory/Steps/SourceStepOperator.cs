using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Steps;

/// <summary>From a citation to the source that it rests on.</summary>
internal sealed class SourceStepOperator(int[] sources, int type) : StepOperator
{
    public override bool TryFollow(int row, int relationship, out ElementRef element)
    {
        element = new ElementRef(type, sources[row]);
        return true;
    }
}
