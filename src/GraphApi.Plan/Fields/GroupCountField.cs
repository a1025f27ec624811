using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>How many records a group has.</summary>
public sealed record GroupCountField(ResponseKey Key) : OutputField(Key)
{
    protected override string Source => "count";
}
