using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes the cursor of an edge.</summary>
internal sealed class EdgeCursorOperator(byte[] fragment, RowCursor cursor) : EdgeOperator
{
    public override void Write(ExecutionState state, int position)
    {
        state.Response.Write(fragment);
        cursor.Write(state, position);
    }
}
