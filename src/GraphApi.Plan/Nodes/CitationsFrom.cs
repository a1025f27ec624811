using System.Collections.Immutable;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;

namespace GraphApi.Plan.Nodes;

/// <summary>The citations that rest on the current source.</summary>
public sealed record CitationsFrom(ListArguments List, ImmutableArray<OutputField> Fields) : ListNode(List, Fields)
{
    protected override string Title => "CitationsFrom source";
}
