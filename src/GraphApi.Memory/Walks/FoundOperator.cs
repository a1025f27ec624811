using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Walks;

/// <summary>Writes one field of what a walk has found, with the constant bytes before it.</summary>
internal abstract class FoundOperator<TFound>
{
    public abstract void Write(ExecutionState state, in TFound found);
}
