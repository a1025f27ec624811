using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>Elements that a walk has found, an object for each.</summary>
public sealed record WalkElementsField(ResponseKey Key, WalkElements Elements, Shape Shape) : OutputField(Key)
{
    protected override string Source => Elements == WalkElements.Nodes ? "nodes" : "relationships";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            Shape.Print(printer);
        }
    }
}
