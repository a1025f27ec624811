using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>One value of a connection's <c>pageInfo</c>; stands inside an <see cref="ObjectField"/>.</summary>
public sealed record PageInfoField(ResponseKey Key, PageInfoValue Value) : OutputField(Key)
{
    protected override string Source => Value switch
    {
        PageInfoValue.HasNextPage => "hasNextPage",
        PageInfoValue.HasPreviousPage => "hasPreviousPage",
        PageInfoValue.StartCursor => "startCursor",
        PageInfoValue.EndCursor => "endCursor",
        _ => throw new ArgumentOutOfRangeException(nameof(Value)),
    };
}
