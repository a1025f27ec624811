using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>One value that a walk says of itself.</summary>
public sealed record WalkValueField(ResponseKey Key, WalkValue Value) : OutputField(Key)
{
    protected override string Source => Value switch
    {
        WalkValue.Length => "length",
        WalkValue.Truncated => "truncated",
        WalkValue.Omitted => "omitted",
        WalkValue.TimeFit => "timeFit",
        WalkValue.Note => "note",
        WalkValue.Alternatives => "alternatives",
        _ => throw new ArgumentOutOfRangeException(nameof(Value)),
    };
}
