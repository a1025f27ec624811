using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The official that a responsibility chain ends at, or the subject that it begins with.</summary>
public sealed record ChainEndField(ResponseKey Key, bool IsOfficial, Shape Shape) : OutputField(Key)
{
    protected override string Source => IsOfficial ? "official" : "subject";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            Shape.Print(printer);
        }
    }
}
