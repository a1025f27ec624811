using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The <c>totalCount</c> of a connection: rows after the filter, before paging.</summary>
public sealed record TotalCountField(ResponseKey Key) : OutputField(Key)
{
    protected override string Source => "totalCount";
}
