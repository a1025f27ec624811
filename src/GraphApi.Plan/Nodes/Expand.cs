using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;

namespace GraphApi.Plan.Nodes;

/// <summary>From the current record along one relationship field: a row for each relationship.</summary>
public sealed record Expand(RelationshipField Field, ListArguments List, ImmutableArray<OutputField> Fields) : ListNode(List, Fields)
{
    protected override string Title => $"Expand {Field.Near.Name}.{Field.Name} to {Field.Far.Name}";
}
