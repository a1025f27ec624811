using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The <c>nodes</c> of a connection: one object for each row of the page.</summary>
public sealed record ItemsField(ResponseKey Key, Shape Shape) : OutputField(Key)
{
    protected override string Source => "nodes";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            Shape.Print(printer);
        }
    }
}
