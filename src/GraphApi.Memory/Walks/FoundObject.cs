using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Walks;

/// <summary>An object that is written for something that a walk has found.</summary>
internal sealed class FoundObject<TFound>(FoundOperator<TFound>[] fields, byte[] end)
{
    public void Write(ExecutionState state, in TFound found)
    {
        foreach (var field in fields)
        {
            field.Write(state, in found);
        }

        state.Response.Write(end);
    }
}
