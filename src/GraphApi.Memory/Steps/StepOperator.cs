using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Steps;

/// <summary>Goes from a row to the one element that a step of a path leads to.</summary>
internal abstract class StepOperator
{
    /// <summary>False where there is no such element.</summary>
    public abstract bool TryFollow(int row, int relationship, out ElementRef element);
}
