using GraphApi.Plan.Fields;

namespace GraphApi.Plan.Nodes;

/// <summary>What the current citation is about (a record or a relationship), or the source that it rests on.</summary>
public sealed record CitationEnd(bool IsSource, Shape Shape) : PlanNode
{
    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: CitationEnd {(IsSource ? "source" : "subject")}"))
        {
            Shape.Print(printer);
        }
    }
}
