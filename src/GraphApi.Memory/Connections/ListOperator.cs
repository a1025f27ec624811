using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Connections;

/// <summary>Writes one list as a connection: finds the page, then writes the connection's fields from it.</summary>
internal sealed class ListOperator(ListSource source, ListBinder binder, PageSelector selector, ConnectionOperator[] fields, byte[] end) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var list = binder.Bind(state);
        var used = state.ScratchUsed;
        var page = selector.Select(state, source.RangeOf(row), list, state.Page(binder.Ordinal));
        foreach (var field in fields)
        {
            field.Write(state, in page);
        }

        state.Response.Write(end);
        state.ReleaseScratch(used);
    }
}
