using GraphApi.Plan.Nodes;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>A field whose value is what a plan node yields.</summary>
public sealed record NestedField(ResponseKey Key, PlanNode Node) : OutputField(Key)
{
    protected override string Source => Node.ToString();

    public override void Print(PlanPrinter printer) => Node.Print(printer, Key.Name);
}
