using System.Collections.Immutable;
using GraphApi.Plan.Fields;

namespace GraphApi.Plan.Nodes;

/// <summary>What is being served: the fields are <see cref="DatasetField"/>, <see cref="ObjectField"/> over them, and <see cref="ConstantField"/>.</summary>
public sealed record DatasetNode(ImmutableArray<OutputField> Fields) : PlanNode
{
    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: Dataset"))
        {
            printer.Fields(Fields);
        }
    }
}
