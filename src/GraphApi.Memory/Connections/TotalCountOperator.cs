using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes how many rows a list has after its filter.</summary>
internal sealed class TotalCountOperator(byte[] fragment) : ConnectionOperator
{
    public override void Write(ExecutionState state, in Page page)
    {
        state.Response.Write(fragment);
        state.Response.WriteInt32(page.TotalCount);
    }
}
