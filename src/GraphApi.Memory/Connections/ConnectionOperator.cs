using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes one field of a connection, with the constant bytes before it.</summary>
internal abstract class ConnectionOperator
{
    public abstract void Write(ExecutionState state, in Page page);
}
