using GraphApi.Memory.Connections;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Search;

/// <summary>Writes how well the node of an edge fits.</summary>
internal sealed class EdgeScoreOperator(byte[] fragment, int list) : EdgeOperator
{
    public override void Write(ExecutionState state, int position)
    {
        state.Response.Write(fragment);
        state.Response.WriteDouble(state.HitAt(list, position).Score);
    }
}
