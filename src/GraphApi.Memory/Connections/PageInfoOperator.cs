using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Plan.Fields;

namespace GraphApi.Memory.Connections;

/// <summary>Writes one value of a connection's page information.</summary>
internal sealed class PageInfoOperator(byte[] fragment, PageInfoValue value, RowCursor cursor) : ConnectionOperator
{
    public override void Write(ExecutionState state, in Page page)
    {
        var response = state.Response;
        response.Write(fragment);
        switch (value)
        {
            case PageInfoValue.HasNextPage:
                response.WriteBoolean(page.HasNext);
                break;
            case PageInfoValue.HasPreviousPage:
                response.WriteBoolean(page.HasPrevious);
                break;
            case PageInfoValue.StartCursor or PageInfoValue.EndCursor when page.Count == 0:
                response.WriteNull();
                break;
            case PageInfoValue.StartCursor:
                cursor.Write(state, page.PositionOf(state, 0));
                break;
            case PageInfoValue.EndCursor:
                cursor.Write(state, page.PositionOf(state, page.Count - 1));
                break;
            default:
                throw new InvalidOperationException($"Page information has no value {value}.");
        }
    }
}
