using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;

namespace GraphApi.Plan.Nodes;

/// <summary>The nodes of one type.</summary>
public sealed record Scan(NodeType Type, ListArguments List, ImmutableArray<OutputField> Fields) : ListNode(List, Fields)
{
    protected override string Title => $"Scan {Type.Name}";
}
