using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Walks;

/// <summary>Writes the steps of a path; the brackets stand in the fragments before and after them.</summary>
internal sealed class EachStepOperator(byte[] fragment, FoundObject<PathPosition> step) : FoundOperator<PathPosition>
{
    public override void Write(ExecutionState state, in PathPosition found)
    {
        state.Response.Write(fragment);
        for (var index = 0; index < found.Length; index++)
        {
            state.Response.WriteSeparator(index);
            step.Write(state, found with { Step = index });
        }
    }
}
