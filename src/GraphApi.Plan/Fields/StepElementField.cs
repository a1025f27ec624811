using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The relationship of a step, or the record at one of its ends in the order of the walk.</summary>
public sealed record StepElementField(ResponseKey Key, StepElement Element, Shape Shape) : OutputField(Key)
{
    protected override string Source => Element switch
    {
        StepElement.Relationship => "relationship",
        StepElement.From => "from",
        StepElement.To => "to",
        _ => throw new ArgumentOutOfRangeException(nameof(Element)),
    };

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            Shape.Print(printer);
        }
    }
}
