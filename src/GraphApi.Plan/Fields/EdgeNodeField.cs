using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The <c>node</c> of an edge: the row's record.</summary>
public sealed record EdgeNodeField(ResponseKey Key, Shape Shape) : OutputField(Key)
{
    protected override string Source => "node";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            Shape.Print(printer);
        }
    }
}
