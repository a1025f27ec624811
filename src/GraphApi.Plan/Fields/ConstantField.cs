using System.Text;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>A value known when the plan is made: type names, introspection. <paramref name="Json"/> is written as it is.</summary>
public sealed record ConstantField(ResponseKey Key, byte[] Json) : OutputField(Key)
{
    /// <summary>Longer constants (introspection) print as their size.</summary>
    private const int PrintedBytes = 80;

    protected override string Source => Json.Length <= PrintedBytes ? Encoding.UTF8.GetString(Json) : $"constant of {Json.Length} bytes";
}
