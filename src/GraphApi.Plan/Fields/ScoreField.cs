using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>How well the node of an edge fits the text that it was found by.</summary>
public sealed record ScoreField(ResponseKey Key) : OutputField(Key)
{
    protected override string Source => "score";
}
