using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>Part of a match: the value, or the name of the field that it is in.</summary>
public sealed record MatchField(ResponseKey Key, bool IsValue) : OutputField(Key)
{
    protected override string Source => IsValue ? "value" : "field";
}
