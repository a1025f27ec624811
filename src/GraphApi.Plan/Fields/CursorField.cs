using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The cursor of an edge.</summary>
public sealed record CursorField(ResponseKey Key) : OutputField(Key)
{
    protected override string Source => "cursor";
}
