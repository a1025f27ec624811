using GraphApi.Plan.Fields;
using GraphApi.Plan.Operands;

namespace GraphApi.Plan.Nodes;

/// <summary>Elements by their ids, in the order of the ids, null where there is none: <c>nodes(ids)</c>.</summary>
public sealed record SeekMany(Operand Ids, Shape Shape) : PlanNode
{
    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: SeekMany by {Ids}"))
        {
            Shape.Print(printer);
        }
    }
}
