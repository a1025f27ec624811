using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes one field of an edge, with the constant bytes before it, for the row at a position.</summary>
internal abstract class EdgeOperator
{
    public abstract void Write(ExecutionState state, int position);
}
