using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The <c>relationship</c> of an edge: the row's relationship.</summary>
public sealed record EdgeRelationshipField(ResponseKey Key, Shape Shape) : OutputField(Key)
{
    protected override string Source => "relationship";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            Shape.Print(printer);
        }
    }
}
