using System.Collections.Immutable;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;

namespace GraphApi.Plan.Nodes;

/// <summary>The citations about the current record or relationship.</summary>
public sealed record CitationsOf(ListArguments List, ImmutableArray<OutputField> Fields) : ListNode(List, Fields)
{
    protected override string Title => "CitationsOf subject";
}
