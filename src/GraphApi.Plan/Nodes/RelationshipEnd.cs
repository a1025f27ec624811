using GraphApi.Plan.Fields;

namespace GraphApi.Plan.Nodes;

/// <summary>The record that the current relationship starts or ends at.</summary>
public sealed record RelationshipEnd(bool IsStart, Shape Shape) : PlanNode
{
    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: RelationshipEnd {(IsStart ? "start" : "end")}"))
        {
            Shape.Print(printer);
        }
    }
}
