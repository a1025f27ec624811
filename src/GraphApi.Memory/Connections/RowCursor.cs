using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes the cursors of a list's rows.</summary>
internal abstract class RowCursor
{
    public abstract void Write(ExecutionState state, int position);
}
