using System.Collections.Immutable;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The steps of a walk in order, an object for each: its fields are <see cref="StepElementField"/> and <see cref="ConstantField"/>.</summary>
public sealed record StepsField(ResponseKey Key, ImmutableArray<OutputField> Fields) : OutputField(Key)
{
    protected override string Source => "steps";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            printer.Fields(Fields);
        }
    }
}
